package vn.hiza.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;
import vn.hiza.rest.access.AccessTable;

class ConventionFilterTest {
    private final OpenAPI document = OASFactory.createOpenAPI().paths(OASFactory.createPaths());

    @Test
    void namesTheInheritedPartsOfAnAddressAndJoinsItWithThePutOfTheSameAddress() {
        // Given
        operation("/api/v1/headcounts/{taxCode}/{date}", HttpMethod.PUT, "taxCode", "date");
        operation("/api/v1/headcounts/{first}/{second}", HttpMethod.GET, "first", "second");
        operation("/api/v1/zones/{key}/revisions", HttpMethod.GET, "key");

        // When
        filter();

        // Then
        assertThat(document.getPaths().getPathItems())
                .containsOnlyKeys("/api/v1/headcounts/{taxCode}/{date}", "/api/v1/zones/{code}/revisions");
        PathItem item = path("/api/v1/headcounts/{taxCode}/{date}");
        assertThat(item.getOperations()).containsOnlyKeys(HttpMethod.PUT, HttpMethod.GET);
        assertThat(item.getGET().getParameters())
                .filteredOn(parameter -> parameter.getIn() == Parameter.In.PATH)
                .extracting(Parameter::getName)
                .containsExactly("taxCode", "date");
    }

    @Test
    void saysOfEachOperationTheRolesThatTheAccessTableEnforces() {
        // Given
        operation("/api/v1/vaccination-counts", HttpMethod.GET);
        operation("/api/v1/vaccination-counts/batch", HttpMethod.POST);
        operation("/api/v1/work-lists/coverage", HttpMethod.GET);
        AccessTable table = new AccessTable();

        // When
        filter();

        // Then
        assertThat(path("/api/v1/vaccination-counts").getGET().getExtensions().get("x-hiza-access"))
                .isEqualTo(Map.of(
                        "collection",
                        "vaccination-counts",
                        "right",
                        "read",
                        "roles",
                        List.copyOf(table.roles("vaccination-counts", false))));
        assertThat(path("/api/v1/vaccination-counts/batch")
                        .getPOST()
                        .getExtensions()
                        .get("x-hiza-access"))
                .asString()
                .contains("write", table.roles("vaccination-counts", true).toString(), "districts of the token");
        assertThat(path("/api/v1/work-lists/coverage").getGET().getExtensions().get("x-hiza-access"))
                .asString()
                .contains("read", table.roles("work-lists", false).toString(), "districts of the token");
    }

    @Test
    void describesABatchWithItsRowsItsReportAndOnlyTheRefusalsThatApply() {
        // Given
        operation("/api/v1/headcounts/batch", HttpMethod.POST);

        // When
        filter();

        // Then
        Operation batch = path("/api/v1/headcounts/batch").getPOST();
        MediaType body = batch.getRequestBody().getContent().getMediaType("application/json");
        assertThat(body.getExample()).asString().contains("enterprise=0100233488", "total=1200");
        assertThat(batch.getResponses().getAPIResponses().keySet())
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "409", "413", "415", "422", "503");
    }

    @Test
    void takesWhatAFieldMayHoldFromTheContractOfTheEvents() {
        // Given
        operation("/api/v1/headcounts/{taxCode}/{date}", HttpMethod.PUT, "taxCode", "date");

        // When
        filter();

        // Then
        Schema statement = document.getComponents().getSchemas().get("HeadcountStatement");
        assertThat(statement.getRequired()).containsExactly("total");
        assertThat(statement.getProperties()).containsOnlyKeys("total", "female", "male", "foreign");
        assertThat(statement.getProperties().get("total").getMaximum()).isEqualByComparingTo("1000000");
        assertThat(statement.getAdditionalPropertiesBoolean()).isFalse();
    }

    @Test
    void filteringTwiceChangesNothingMore() {
        // Given
        operation("/api/v1/zones/{key}", HttpMethod.PUT, "key");
        filter();
        List<String> once = outline();

        // When
        filter();

        // Then
        assertThat(outline()).containsExactlyInAnyOrderElementsOf(once).doesNotHaveDuplicates();
    }

    @Test
    void leavesAddressesOutsideTheApiAlone() {
        // Given
        operation("/openapi", HttpMethod.GET);

        // When
        filter();

        // Then
        assertThat(path("/openapi").getGET().getSummary()).isNull();
        assertThat(path("/openapi").getGET().getSecurity()).isNull();
    }

    private void filter() {
        new ConventionFilter().filterOpenAPI(document);
    }

    private PathItem path(String path) {
        return document.getPaths().getPathItems().get(path);
    }

    /** Every operation with its parameters and answers. */
    private List<String> outline() {
        List<String> outline = new ArrayList<>();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    operation.getParameters().forEach(each -> outline.add(method + " " + path + " " + each.getName()));
                    operation
                            .getResponses()
                            .getAPIResponses()
                            .keySet()
                            .forEach(status -> outline.add(method + " " + path + " " + status));
                }));
        return outline;
    }

    private void operation(String path, HttpMethod method, String... parts) {
        Operation operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("201", OASFactory.createAPIResponse().description("Created")));
        List<Parameter> parameters = new ArrayList<>();
        for (String part : parts) {
            parameters.add(OASFactory.createParameter().name(part).in(Parameter.In.PATH));
        }
        operation.setParameters(parameters);
        PathItem item = OASFactory.createPathItem();
        item.setOperation(method, operation);
        document.getPaths().addPathItem(path, item);
    }
}
