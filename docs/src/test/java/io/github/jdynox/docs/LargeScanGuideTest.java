package io.github.jdynox.docs;

import static io.github.jdynox.client.ReadBudget.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.BulkResult;
import io.github.jdynox.client.BulkWrite;
import io.github.jdynox.client.Checkpoint;
import io.github.jdynox.client.CheckpointFile;
import io.github.jdynox.client.DryRun;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.PageToken;
import io.github.jdynox.client.ReadBudget;
import io.github.jdynox.client.ReadEstimate;
import io.github.jdynox.client.RunningRead;
import io.github.jdynox.client.SampledCount;
import io.github.jdynox.client.Scan;
import io.github.jdynox.client.ScanResult;
import io.github.jdynox.client.Segments;
import io.github.jdynox.client.SyncScan;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TableOptions;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.model.Key;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page "Scanning a large table". */
class LargeScanGuideTest {

    private static final int SIZE = 2_000;
    private static final Condition GONE = User_.status.eq("gone");

    private final DynoxClient client = DynoxClient.of(MemoryDynamo.create().transport());
    private final Table<User> users = client.table(User.class);
    private final Set<String> exported = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void users() {
        users.sync().create(TableOptions.provisioned(10_000, 10_000));
        List<User> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            all.add(new User(
                    "USER#" + i, "user " + i, i % 60, i % 2 == 0 ? "gone" : "active", "u" + i + "@example.com"));
        }
        users.sync().batchPut(all);
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void export(User user) {
        exported.add(user.pk());
    }

    @Test
    void estimate_beforeTheRun_tellsTheCost() {
        // region large-estimate
        ReadEstimate estimate = users.sync().scan().filter(GONE).estimate();
        String text = String.format(
                "about %d of %d items, %.0f RCU, %.4f dollars, %d s at 300 units a second",
                estimate.itemsCount(),
                estimate.scannedCount(),
                estimate.consumedRcu(),
                estimate.price(0.125), // your region's price of a million read request units
                estimate.duration(300).toSeconds());
        // endregion
        assertThat(text).matches("about \\d+ of 2000 items, \\d+ RCU, 0\\.0000 dollars, 0 s at 300 units a second");
    }

    @Test
    void sample_ofAHundredth_tellsTheTotalWithItsInterval() {
        // region large-sample
        SampledCount sampled = users.sync().scan().segments(200).sampleCount(0.5);
        String text = sampled.count() + " items, between " + sampled.low() + " and " + sampled.high() + "; it saved "
                + sampled.savedRcu() + " RCU";
        // endregion
        assertThat(text).contains("items, between");
        assertThat(sampled.low()).isLessThanOrEqualTo(sampled.high());
    }

    @Test
    void budget_ofAScan_isKept() {
        // region large-budget
        users.scan().segments(16).maxReadCapacity(500).forEach(this::export).join(); // 500 units a second

        ReadBudget budget = percent(30); // of what the table is provisioned for, shared by all who use the value
        users.scan()
                .segments(Segments.AUTO)
                .maxReadCapacity(budget)
                .forEach(this::export)
                .join();
        // endregion
        assertThat(exported).hasSize(SIZE);
    }

    @Test
    void checkpoint_savedAndResumed_handlesTheRest(@TempDir Path directory) {
        // region large-checkpoint
        CheckpointFile file = CheckpointFile.at(directory.resolve("users.checkpoint"));

        Scan<User> scan = users.scan().segments(16).checkpointTo(file);
        scan = file.load().map(scan::resume).orElse(scan);
        scan.forEach(this::export).join();
        // endregion
        assertThat(exported).hasSize(SIZE);
        assertThat(file.load().orElseThrow().isDone()).isTrue();
    }

    @Test
    void handle_onARunningScan_stopsItAndTellsHowFarItCame() {
        // region large-handle
        RunningRead<Metrics> running = users.scan().segments(4).start(this::export);
        Checkpoint soFar = running.checkpoint(); // at any time, from any thread
        running.cancel();
        // endregion
        assertThat(soFar.totalSegments()).isEqualTo(4);
        assertThat(running.result().handle((metrics, error) -> true).join()).isTrue();
        assertThat(users.sync().scan().segments(4).resume(running.checkpoint()).toList())
                .noneMatch(user -> exported.contains(user.pk()));
    }

    @Test
    void progress_andTimeouts_ofAScan() {
        List<String> lines = new ArrayList<>();
        // region large-progress
        users.scan()
                .segments(8)
                .timeout(Duration.ofHours(2))
                .pageTimeout(Duration.ofSeconds(30))
                .onProgress(now -> lines.add(now.metrics().scannedCount() + " items, "
                        + now.metrics().consumedRcu() + " RCU, "
                        + (now.share().isPresent() ? Math.round(now.share().getAsDouble() * 100) + " %, " : "")
                        + now.timeLeft()
                                .map(left -> left.toSeconds() + " s left")
                                .orElse("time left unknown")))
                .forEach(this::export)
                .join();
        // endregion
        assertThat(lines.get(lines.size() - 1)).startsWith("2000 items, ").contains(" RCU, 100 %, ");
    }

    @Test
    void pageToken_ofAWebPage_goesOn() {
        byte[] secret = "of the server alone".getBytes(StandardCharsets.UTF_8);
        // region large-token
        ScanResult<User> first = users.sync().scan().limit(20).fetch();
        String token = PageToken.encode(first.lastEvaluatedKey(), secret); // goes into the link "load more"

        Key start = PageToken.decode(token, secret); // refuses what was not signed with the secret
        ScanResult<User> second = users.sync().scan().limit(20).startFrom(start).fetch();
        // endregion
        assertThat(second.items()).hasSize(20).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void delete_ofWhatAScanGives_dryThenReal() {
        // region large-delete
        SyncScan<User> scan = users.sync().parallelScan(8).filter(GONE);

        DryRun dry = scan.deleteEach().dryRun(); // counts, and writes nothing
        BulkResult result = scan.deleteEach()
                .onlyIf(GONE) // an item that came back meanwhile stays
                .maxWriteCapacity(5_000)
                .run();
        // endregion
        assertThat(result.itemsCount()).isEqualTo(dry.itemsCount()).isEqualTo(SIZE / 2);
    }

    @Test
    void delete_inOneLine_asItsJavadocShows() {
        users.scan()
                .filter(User_.status.eq("gone"))
                .segments(8)
                .deleteEach()
                .onlyIf(User_.status.eq("gone"))
                .maxWriteCapacity(1_000)
                .run()
                .join();
        assertThat(users.sync().count().count()).isEqualTo(SIZE / 2);
    }

    @Test
    void updateAndCopy_ofWhatAScanGives() {
        DynoxClient other = GuideEngine.client();
        other.table(User.class).sync().create();
        // region large-update-copy
        BulkWrite promotion = users.scan().filter(GONE).updateEach(User_.status.set("archived"));
        BulkWrite copy = users.parallelScan(4).copyTo(other.table(User.class)); // byte by byte, of another account too

        long updated = promotion.run().join().itemsCount();
        long copied = copy.run().join().itemsCount();
        // endregion
        assertThat(updated).isEqualTo(SIZE / 2);
        assertThat(copied).isEqualTo(SIZE);
        assertThat(other.table(User.class)
                        .sync()
                        .count(User_.status.eq("archived"))
                        .count())
                .isEqualTo(SIZE / 2);
        other.close();
    }
}
