package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.SyncTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An export that is killed at random moments, while DynamoDB throttles at random, and resumed until it is done has every item
 * exactly once. Three rounds of a million items; {@code -Plong} has fifty.
 */
class ExportKillIT {

    private static final int ROUNDS = Integer.getInteger("export.rounds", 3);
    private static final int ITEMS = Integer.getInteger("export.items", 1_000_000);
    private static final int PAGE = Math.max(100, ITEMS / 200);
    private static final int BATCH = 1_000;
    private static final int MOST_KILLS = 6;
    private static final Pattern ID = Pattern.compile("\"pk\":\\{\"S\":\"item(\\d+)\"}");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private static Engine engine;

    @BeforeAll
    static void load() {
        engine = new Engine();
        SyncTable<Map<String, @Nullable Object>> table = engine.table("items");
        String filling = "x".repeat(100);
        IntStream.range(0, (ITEMS + BATCH - 1) / BATCH)
                .parallel()
                .forEach(batch -> table.batchPut(IntStream.range(batch * BATCH, Math.min((batch + 1) * BATCH, ITEMS))
                        .<Map<String, @Nullable Object>>mapToObj(
                                i -> Map.of("pk", "item" + i, "filling", filling + i, "number", i))
                        .toList()));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void export_killedAtRandomMoments_hasEveryItemOnce() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int resumed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path place = Files.createDirectory(directory.resolve("round" + round));
            ExportProcess export = new ExportProcess(place, engine.endpoint(), PAGE);
            resumed += exportUntilDone(export, random);
            assertEveryItemOnce(export, "seed " + seed + ", round " + round + ", said " + export.said());
        }
        assertThat(resumed)
                .as("runs that went on from a checkpoint, seed %s", seed)
                .isPositive();
    }

    /** Gives how many runs went on from a checkpoint. */
    private static int exportUntilDone(ExportProcess export, Random random) throws Exception {
        int resumed = 0;
        for (int run = 0; ; run++) {
            resumed += Files.exists(export.checkpoint()) ? 1 : 0;
            Throttling.begin(engine.dynamo().control(), random);
            Process process = export.start();
            try {
                if (run < MOST_KILLS) {
                    killLater(process, export.part(), random);
                }
                if (process.waitFor() == 0 || isDone(export)) {
                    return resumed;
                }
                assertThat(run).as(() -> "failed too often; " + saidBy(export)).isLessThan(MOST_KILLS + 20);
            } finally {
                process.destroyForcibly().waitFor();
                engine.dynamo().control().reset();
            }
        }
    }

    /** True for one that was killed behind its last step, before it could exit. */
    private static boolean isDone(ExportProcess export) {
        return Files.exists(export.file()) && !Files.exists(export.checkpoint());
    }

    private static String saidBy(ExportProcess export) {
        try {
            return export.said();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** At a random moment after it has begun to write, unless it has ended by then. */
    private static void killLater(Process process, Path part, Random random) throws InterruptedException {
        while (process.isAlive() && !Files.exists(part)) {
            Thread.sleep(5);
        }
        int share = random.nextInt(100);
        long most = Duration.ofSeconds(ITEMS > 100_000 ? 12 : 4).toMillis();
        if (!process.waitFor(most * share / 100, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
    }

    private static void assertEveryItemOnce(ExportProcess export, String what) throws IOException {
        BitSet seen = new BitSet(ITEMS);
        int lines = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(export.file()), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher id = ID.matcher(line);
                assertThat(id.find()).as(what).isTrue();
                seen.set(Integer.parseInt(id.group(1)));
                lines++;
            }
        }
        assertThat(lines).as(what).isEqualTo(ITEMS);
        assertThat(seen.cardinality()).as(what).isEqualTo(ITEMS);
        assertThat(export.checkpoint()).doesNotExist();
        assertThat(export.part()).doesNotExist();
    }

    @Test
    void export_terminated_leavesACheckpointAndSaysHowToGoOn() throws Exception {
        ExportProcess export = new ExportProcess(directory, engine.endpoint(), PAGE);
        engine.dynamo().control().pageLatency(Duration.ofMillis(500));
        try {
            Process process = export.start();
            while (process.isAlive() && !Files.exists(export.part())) {
                Thread.sleep(5);
            }
            process.destroy();

            assertThat(process.waitFor()).as(export.said()).isEqualTo(128 + 15);
        } finally {
            engine.dynamo().control().reset();
        }
        assertThat(export.said())
                .contains("is not there yet: the same command with --resume goes on.\njdynox: Stopped.\n");
        assertThat(export.checkpoint()).exists();
        assertThat(export.start().waitFor()).isZero();
        assertEveryItemOnce(export, export.said());
    }
}
