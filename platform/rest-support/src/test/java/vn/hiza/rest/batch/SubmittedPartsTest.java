package vn.hiza.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.Submission;

class SubmittedPartsTest {
    private static List<Submission<String>> rows(String... subjects) {
        List<Submission<String>> rows = new ArrayList<>();
        for (String subject : subjects) {
            rows.add(Submission.row(rows.size(), subject + "/" + rows.size(), subject));
        }
        return rows;
    }

    private static List<List<String>> subjects(SubmittedParts<String> parts) {
        return parts.parts().stream()
                .map(part -> part.stream().map(Submission::proposal).toList())
                .toList();
    }

    private static SubmittedParts<String> bySubject(int size, String... subjects) {
        return SubmittedParts.bySubject(rows(subjects), Submission::proposal, size);
    }

    @Test
    void aSubjectIsNotCutWhereItFitsIntoAPart() {
        // When
        SubmittedParts<String> parts = bySubject(3, "a", "b", "a", "c", "b", "c", "d");

        // Then
        assertThat(subjects(parts)).containsExactly(List.of("a", "a"), List.of("b", "b"), List.of("c", "c", "d"));
        assertThat(parts.independent()).isTrue();
    }

    @Test
    void aSubjectThatIsTooLongIsCutAndItsPartsFollowEachOther() {
        // When
        SubmittedParts<String> parts = bySubject(2, "a", "b", "b", "b", "c");

        // Then
        assertThat(subjects(parts)).containsExactly(List.of("a"), List.of("b", "b"), List.of("b"), List.of("c"));
        assertThat(parts.independent()).isFalse();
    }

    @Test
    void withoutSubjectsTheOrderIsThatOfTheSender() {
        // When
        SubmittedParts<String> parts = SubmittedParts.inOrder(rows("b", "a", "c"), 2);

        // Then
        assertThat(subjects(parts)).containsExactly(List.of("b", "a"), List.of("c"));
        assertThat(parts.independent()).isFalse();
    }
}
