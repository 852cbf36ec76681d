package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.DynoxClient;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed with SIGKILL while its threads write: what it answered is there afterwards; of what it had not
 * answered, each thread's next request at most, and that of a transaction whole or not at all. Round after round on one
 * directory. {@code -Dkill.rounds=} and {@code -Dkill.seed=} lengthen or repeat a run; the moments differ all the same.
 */
class KilledProcessIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
    private static final long SEED = Long.getLong("kill.seed", 9);
    private static final int SIGKILLED = 128 + 9;
    private static final int MOST_ANSWERS = 600;
    private static final int LONGEST_DELAY_MILLIS = 30;
    private static final Pattern TAG = Pattern.compile("\\{'Key':'(\\w+)','Value':'(\\d+)'}");

    private final Random moments = new Random();

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void process_killed_losesNothingThatItAnswered() throws IOException, InterruptedException {
        createTables();
        Map<String, Long> items = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            long first = round * 1_000_000L + 1;
            long[] next = writeUntilKilled(first);
            for (int writer = 0; writer < next.length; writer++) {
                for (long number = first; number < next[writer]; number++) {
                    for (Map<String, Long> effect :
                            WriterStep.of(SEED, writer, number).effects()) {
                        WriterStep.apply(effect, items);
                    }
                }
            }
            check(next, items, "round " + round + " of seed " + SEED + ", next requests " + Arrays.toString(next));
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void directory_openInAnotherProcess_isRefusedUntilThatIsKilled() throws IOException, InterruptedException {
        createTables();
        Process process = start(1);
        try {
            readLines(process.getInputStream(), 1, new ByteArrayOutputStream());
            assertThatThrownBy(this::open)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("Expected to have " + folder.resolve("jdynox.db")
                            + " alone but another engine has it open: close that one or name another directory.");
        } finally {
            process.destroyForcibly().waitFor();
        }
        open().close();
    }

    private MemoryDynamo open() {
        return MemoryDynamo.builder().data(folder).build();
    }

    private void createTables() {
        try (MemoryDynamo memory = open()) {
            Dynamo dynamo = new Dynamo(memory);
            for (String table : WriterStep.TABLES) {
                dynamo.ok(
                        "CreateTable",
                        "{'TableName':'" + table + "','BillingMode':'PAY_PER_REQUEST',"
                                + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                                + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}]}");
            }
        }
    }

    /** For each writer the number of the first request that it did not hear an answer to. */
    private long[] writeUntilKilled(long first) throws IOException, InterruptedException {
        Process process = start(first);
        try (InputStream out = new BufferedInputStream(process.getInputStream())) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            readLines(out, 1 + moments.nextInt(MOST_ANSWERS), said);
            Thread.sleep(moments.nextInt(LONGEST_DELAY_MILLIS));
            // Not the process itself, which would throw away what it has said and nobody has read.
            process.toHandle().destroyForcibly();
            out.transferTo(said);
            assertThat(process.waitFor()).isEqualTo(SIGKILLED);
            return next(first, said.toString(StandardCharsets.US_ASCII));
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(long first) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        // A killed process leaves the driver's library behind: not in everybody's folder.
                        "-Dorg.sqlite.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        Long.toString(SEED),
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void readLines(InputStream from, int count, ByteArrayOutputStream to) throws IOException {
        for (int lines = 0; lines < count; ) {
            int b = from.read();
            assertThat(b).as("the writer ended by itself, after " + to).isNotNegative();
            to.write(b);
            lines += b == '\n' ? 1 : 0;
        }
    }

    private static long[] next(long first, String said) {
        long[] next = new long[KilledWriter.WRITERS];
        Arrays.fill(next, first);
        // A last line without its end does not count.
        said.substring(0, said.lastIndexOf('\n') + 1).lines().forEach(line -> {
            String[] parts = line.split(" ", 2);
            next[Integer.parseInt(parts[0])] = Long.parseLong(parts[1]) + 1;
        });
        return next;
    }

    /** Holds what is kept against what there must be, and takes into that what came of the requests without an answer. */
    private void check(long[] next, Map<String, Long> items, String run) {
        Map<String, Long> kept = kept();
        for (int writer = 0; writer < next.length; writer++) {
            for (Map<String, Long> effect :
                    WriterStep.of(SEED, writer, next[writer]).effects()) {
                if (WriterStep.isApplied(effect, kept)) {
                    WriterStep.apply(effect, items);
                }
            }
        }
        assertThat(kept).as(run).isEqualTo(items);
    }

    private Map<String, Long> kept() {
        Map<String, Long> kept = new HashMap<>();
        try (MemoryDynamo memory = open();
                DynoxClient client = memory.client()) {
            for (String table : WriterStep.TABLES) {
                client.sync()
                        .mapTable(table)
                        .scan()
                        .forEach(item ->
                                kept.put(table + "/" + item.get("pk"), Long.valueOf(String.valueOf(item.get("n")))));
            }
            Matcher tags = TAG.matcher(new Dynamo(memory)
                    .ok("ListTagsOfResource", "{'ResourceArn':'arn:aws:dynamodb:us-east-1:123456789012:table/left'}"));
            while (tags.find()) {
                kept.put("tag/" + tags.group(1), Long.valueOf(tags.group(2)));
            }
        }
        return kept;
    }
}
