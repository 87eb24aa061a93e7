package vn.hiza.seeds.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedLoaderTest {
    private static final Patience LITTLE = new Patience(Duration.ofMillis(300), Duration.ofMillis(5));
    private static final Patience MUCH = new Patience(Duration.ofSeconds(10), Duration.ofMillis(5));

    @TempDir
    private Path folder;

    private ScriptedGateway gateway;
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        gateway = new ScriptedGateway();
        SmallSeeds.in(folder);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void sendsCollectionsInTheOrderInWhichTheyReferToEachOther() throws IOException {
        // When
        Map<String, LoadCounts> loaded = load(MUCH);

        // Then
        assertThat(gateway.collections).isEqualTo(SeedLoader.COLLECTIONS);
        assertThat(loaded.keySet()).containsExactlyElementsOf(SeedLoader.COLLECTIONS);
        assertThat(loaded).containsEntry("headcounts", new LoadCounts(2, 0, 0));
        assertThat(progress).hasSize(14).contains("headcounts 2/2");
    }

    @Test
    void aSecondLoadFindsEverythingUnchanged() throws IOException {
        // Given
        load(MUCH);

        // When
        Map<String, LoadCounts> again = load(MUCH);

        // Then
        assertThat(again.values()).allMatch(counts -> counts.changed() == 0 && counts.unchanged() > 0);
    }

    @Test
    void sendsNumbersAsNumbersAndLeavesEmptyCellsOut() throws IOException {
        // When
        load(MUCH);

        // Then
        assertThat(gateway.rows.get("headcounts"))
                .containsExactly(
                        "{\"enterprise\":\"0100233488\",\"date\":\"2021-11-15\",\"total\":1200}",
                        "{\"enterprise\":\"0100112437\",\"date\":\"2021-11-15\",\"total\":30,\"female\":12}");
    }

    @Test
    void cutsLargeFilesIntoBatchesOfFiveThousand() throws IOException {
        // Given
        SmallSeeds.headcounts(
                folder,
                IntStream.rangeClosed(1, 10_001)
                        .mapToObj(i -> "0100233488,2021-11-15," + i + ",")
                        .toArray(String[]::new));

        // When
        Map<String, LoadCounts> loaded = load(MUCH);

        // Then
        assertThat(gateway.sizes).filteredOn(size -> size > 1).containsExactly(5_000, 5_000);
        assertThat(loaded).containsEntry("headcounts", new LoadCounts(10_001, 0, 0));
        assertThat(progress).contains("headcounts 5000/10001", "headcounts 10000/10001", "headcounts 10001/10001");
    }

    @Test
    void sendsAgainOnlyTheRowsWhoseEnterpriseWasNotKnownYet() throws IOException {
        // Given
        gateway.isEarlyFor("0100112437", 3);

        // When
        Map<String, LoadCounts> loaded = load(MUCH);

        // Then
        assertThat(loaded).containsEntry("headcounts", new LoadCounts(2, 0, 0));
        assertThat(IntStream.range(0, gateway.sizes.size())
                        .filter(i -> gateway.collections.get(i).equals("headcounts"))
                        .mapToObj(gateway.sizes::get))
                .containsExactly(2, 1, 1, 1);
    }

    @Test
    void givesUpOnAnEnterpriseThatNeverBecomesKnown() {
        // Given
        gateway.isEarlyFor("0100112437", Integer.MAX_VALUE);

        // Then
        assertThatThrownBy(() -> load(LITTLE))
                .isInstanceOf(SeedsRefused.class)
                .hasMessageStartingWith("headcounts: after 300 ms 1 rows still wait for their enterprise, first")
                .hasMessageContaining("0100112437");
    }

    @Test
    void waitsForAServiceThatIsNotUpYet() throws IOException {
        // Given
        gateway.batchesMeet(503, 503, 503);

        // When
        Map<String, LoadCounts> loaded = load(MUCH);

        // Then
        assertThat(loaded).containsEntry("districts", new LoadCounts(1, 0, 0));
        assertThat(gateway.collections).isEqualTo(SeedLoader.COLLECTIONS);
    }

    @Test
    void givesUpOnAServiceThatStaysAway() {
        // Given
        gateway.batchesMeet(IntStream.range(0, 500).mapToObj(i -> 503).toArray(Integer[]::new));

        // Then
        assertThatThrownBy(() -> load(LITTLE))
                .isInstanceOf(SeedsRefused.class)
                .hasMessageContaining("gave no good answer within 300 ms; last: 503");
    }

    @Test
    void namesTheGatewayThatCannotBeReached() {
        // Given
        URI nobody = gateway.address();
        gateway.close();

        // Then
        assertThatThrownBy(() -> load(LITTLE))
                .isInstanceOf(SeedsRefused.class)
                .hasMessageContaining("districts: " + nobody + " gave no good answer")
                .hasMessageContaining("ConnectException");
    }

    @Test
    void listsTheFirstRowsThatAreRefusedForGoodAndSendsNothingMore() throws IOException {
        // Given
        SmallSeeds.headcounts(
                folder,
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "0100233488,2021-11-15,-" + i + ",")
                        .toArray(String[]::new));
        gateway.refuses("\"total\":-");

        // Then
        assertThatThrownBy(() -> load(MUCH))
                .isInstanceOf(SeedsRefused.class)
                .hasMessageStartingWith("headcounts: 9 rows were refused, among them\n")
                .hasMessageContaining("negative-count /total: Send zero or more. {\"enterprise\":\"0100233488\"")
                .hasMessageContaining("\"total\":-5")
                .hasMessageNotContaining("\"total\":-6");
        assertThat(gateway.collections).endsWith("headcounts").doesNotContain("organisations");
    }

    @Test
    void anAnswerThatWillNotGetBetterIsNotWaitedFor() {
        // Given
        gateway.batchesMeet(403);

        // Then
        assertThatThrownBy(() -> load(MUCH))
                .isInstanceOf(SeedsRefused.class)
                .hasMessage("districts: the suite answered 403 {\"title\":\"trouble\"}");
        assertThat(gateway.collections).isEmpty();
    }

    @Test
    void asksForATokenBeforeEachRequestBecauseTokensAge() throws IOException {
        // When
        load(MUCH);

        // Then
        assertThat(gateway.authorizations)
                .startsWith("Bearer token-1", "Bearer token-2")
                .doesNotHaveDuplicates();
    }

    @Test
    void returnsOnlyWhenEveryBatchIsInTheFiguresEvenAfterRowsWereSentAgain() throws IOException {
        // Given
        gateway.isEarlyFor("0100112437", 1);
        gateway.boardMeets(504, 504);

        // When
        load(MUCH);

        // Then
        assertThat(gateway.settled)
                .hasSize(15)
                .contains("after=districts-1", "after=headcounts-7", "after=headcounts-8", "after=targets-15");
    }

    @Test
    void tellsWhenFiguresCannotTakeTheSeeds() {
        // Given
        gateway.boardMeets(409);

        // Then
        assertThatThrownBy(() -> load(MUCH))
                .isInstanceOf(SeedsRefused.class)
                .hasMessageContaining("the gateway answered 409")
                .hasMessageContaining("/api/v1/parked-events");
    }

    @Test
    void aMissingFileIsNoticedBeforeAnythingIsSent() throws IOException {
        // Given
        Files.delete(folder.resolve("targets.jsonl"));

        // Then
        assertThatThrownBy(() -> load(MUCH))
                .isInstanceOf(SeedsRefused.class)
                .hasMessageContaining("targets.csv; the seeds are incomplete");
        assertThat(gateway.collections).isEmpty();
    }

    private Map<String, LoadCounts> load(Patience patience) throws IOException {
        AtomicInteger tokens = new AtomicInteger();
        BatchClient client = new BatchClient(gateway.address(), () -> "token-" + tokens.incrementAndGet(), patience);
        return new SeedLoader(
                        client, folder, (collection, rows, of) -> progress.add(collection + " " + rows + "/" + of))
                .load();
    }
}
