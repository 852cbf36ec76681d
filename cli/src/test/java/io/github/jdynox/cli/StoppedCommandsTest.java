package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What commands leave that are stopped while they run, and that the rest can be done from there. */
@Timeout(60)
class StoppedCommandsTest {

    private static final int ITEMS = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final Engine engine = new Engine();

    @SuppressWarnings("NullAway.Init")
    private SyncTable<Map<String, @Nullable Object>> users;

    @BeforeEach
    void table() {
        users = engine.table("users");
        for (int i = 0; i < ITEMS; i++) {
            users.put(Map.of("pk", "user" + i));
        }
        engine.dynamo().control().recordRequests(true);
    }

    @AfterEach
    void close() {
        assertThat(Thread.interrupted()).isFalse();
        engine.close();
    }

    /** Runs a command whose pages are slow, and stops it when it asks for its fourth page. */
    private CommandRun stopped(String... arguments) {
        return stoppedAt(4, arguments);
    }

    private CommandRun stoppedAt(int requests, String... arguments) {
        engine.dynamo().control().pageLatency(Duration.ofMillis(300)).forgetRequests();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        System.arraycopy(new String[] {"--page-size", "5"}, 0, all, arguments.length, 2);
        CommandRun run = engine.stopped("Scan", requests, all);
        engine.dynamo().control().pageLatency(Duration.ZERO);
        return run;
    }

    private static long numberIn(String text, String pattern) {
        return Long.parseLong(text.replaceAll("(?s).*?" + pattern + ".*", "$1"));
    }

    @Test
    void count_stopped_saysHowManyAndTheKeyThatCountsTheRest() {
        CommandRun run = stopped("count", "users");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches("jdynox: \\d+ items, \\d+ scanned, [\\d.]+ RCU, \\d requests?, 0 retries, <time>\n"
                        + "jdynox: Stopped: \\d+ items counted so far. To count the rest, add: --start-key '[^']+'\n");
        String key = run.err().replaceAll("(?s).*--start-key '([^']+)'\n", "$1");
        long before = numberIn(run.err(), "Stopped: (\\d+) items");
        assertThat(before).isPositive();
        assertThat(engine.run("count", "users", "--start-key", key).out()).isEqualTo(ITEMS - before + "\n");
    }

    @Test
    void count_ofSegmentsStopped_hasAKeyForEach() {
        CommandRun run = stopped("count", "users", "--segments", "2");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err())
                .contains("To count the rest, add, instead of --segments, one after the other:\n  --segment 0/2")
                .contains("\n  --segment 1/2");
    }

    @Test
    void count_stoppedWithACheckpoint_isTheWholeWhenResumed() {
        String at = directory.resolve("at").toString();
        // Five requests can be made before a page is counted: two on their way, two read ahead, one for the page in
        // hand.
        CommandRun run = stoppedAt(7, "count", "users", "--segments", "2", "--checkpoint", at);
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err())
                .containsPattern(
                        "jdynox: Stopped: \\d+ items counted so far; the same command with --resume goes on.\n$");

        CommandRun resumed =
                engine.run("count", "users", "--segments", "2", "--page-size", "5", "--checkpoint", at, "--resume");

        assertThat(resumed.out()).isEqualTo(ITEMS + "\n");
        assertThat(directory.resolve("at")).doesNotExist();
    }

    @Test
    void delete_stopped_saysHowManyAreGoneAndGoesOn() {
        CommandRun run = stopped("delete", "users", "--all", "--yes");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err())
                .matches("jdynox: \\d+ items, \\d+ scanned, [\\d.]+ RCU, \\d+ requests?, 0 retries, <time>\n"
                        + "jdynox: Not all is done: \\d+ items deleted so far; the same command again does the rest, and"
                        + " reads the whole again.\njdynox: Stopped.\n");
        long gone = numberIn(run.err(), "done: (\\d+) items");
        assertThat(users.count().count()).isEqualTo(ITEMS - gone).isPositive();
        assertThat(engine.run("delete", "users", "--all", "--yes").code()).isZero();
        assertThat(users.count().count()).isZero();
    }

    @Test
    void copy_stoppedWithACheckpoint_copiesTheRestWhenResumed() {
        SyncTable<Map<String, @Nullable Object>> copies = engine.table("copies");
        String at = directory.resolve("at").toString();
        CommandRun run = stopped("copy", "users", "copies", "--checkpoint", at);
        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err())
                .containsPattern("Not all is done: \\d+ items copied so far; the same command with --resume does the"
                        + " rest.\njdynox: Stopped.\n$");

        CommandRun resumed = engine.run("copy", "users", "copies", "--checkpoint", at, "--resume");

        assertThat(resumed.code()).isZero();
        assertThat(copies.count().count()).isEqualTo(ITEMS);
        assertThat(directory.resolve("at")).doesNotExist();
    }

    @Test
    void profile_stopped_saysWhatItCostAndThatNothingIsReported() {
        CommandRun run = stopped("profile", "users", "--segments", "2");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith("jdynox: Nothing is reported: not all was read; --limit N reports on N items.\n"
                        + "jdynox: Stopped.\n");
    }

    @Test
    void describeTable_throttled_isAskedAgain() {
        engine.dynamo().control().on("DescribeTable").calls(2).throttle();

        try (DynoxClient client = engine.dynamo().client()) {
            assertThat(ThrottledDescription.of(client, "users").name()).isEqualTo("users");
        }
    }

    @Test
    void acknowledge_whileTheWishIsBeingGiven_leavesNothingOfIt() throws InterruptedException {
        for (int i = 0; i < 2_000; i++) {
            Interruption interruption = new Interruption(Thread.currentThread());
            Thread user = new Thread(interruption::wish);
            user.start();
            while (!interruption.isWished()) {
                Thread.onSpinWait();
            }
            interruption.acknowledge();

            user.join();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @Test
    void signal_beforeAnythingWasBegun_endsAtOnce() {
        Interruption interruption = new Interruption(Thread.currentThread());

        interruption.stop();

        assertThat(interruption.isWished()).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
