package vn.hiza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressOwnerTest {
    @ParameterizedTest
    @EnumSource(Topic.class)
    void aCollectionIsAnsweredByTheServiceOfItsTopic(Topic topic) {
        assertThat(AddressOwner.serviceOf(topic.collection())).contains(topic.service());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporting", "work-lists"})
    void listsComputedFromCountsAreTheHealthServices(String name) {
        assertThat(AddressOwner.serviceOf(name)).contains("health");
    }

    @Test
    void whatNobodyKnowsBelongsToNobody() {
        assertThat(AddressOwner.serviceOf("board")).isEmpty();
        assertThat(AddressOwner.serviceOf("work-list")).isEmpty();
    }
}
