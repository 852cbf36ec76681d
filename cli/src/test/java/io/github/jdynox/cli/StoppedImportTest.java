package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import io.github.jdynox.client.SyncTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an import leaves that does not come to the end of its file, and that the rest can be imported from there. */
@Timeout(60)
class StoppedImportTest {

    private static final int ITEMS = 1_200;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final Engine engine = new Engine();

    @SuppressWarnings("NullAway.Init")
    private SyncTable<Map<String, @Nullable Object>> users;

    @BeforeEach
    void table() {
        users = engine.table("users");
    }

    @AfterEach
    void close() {
        assertThat(Thread.interrupted()).isFalse();
        engine.close();
    }

    private static byte[] csv() {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> "user" + i + "," + Integer.toHexString(i * 0x9E3779B1) + "\n")
                .collect(Collectors.joining("", "pk,text\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A file that ends in the middle of its compressed bytes. */
    private String cut(String name, Compression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = compression.on(bytes)) {
            compressed.write(csv());
        }
        Files.write(directory.resolve(name), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        return directory.resolve(name).toString();
    }

    private interface Compression {
        OutputStream on(OutputStream out) throws IOException;
    }

    /** Imports the rest of the file, made whole, from the line that the first run gave. */
    private void finish(CommandRun first) throws IOException {
        String line = first.err().replaceAll("(?s).*--from-line (\\d+)\n.*", "$1");
        String whole = directory.resolve("whole.csv").toString();
        Files.write(Path.of(whole), csv());
        assertThat(engine.run("import", "users", whole, "--from-line", line).code())
                .isZero();
        assertThat(users.count().count()).isEqualTo(ITEMS);
    }

    @Test
    void import_stopped_saysTheLineThatWritesTheRest() throws IOException {
        Path file = Files.write(directory.resolve("in.csv"), csv());
        engine.dynamo().control().recordRequests(true);

        CommandRun run = engine.stopped("BatchWriteItem", 20, "import", "users", file.toString(), "--max-wcu", "500");

        assertThat(run.code()).isEqualTo(130);
        assertThat(run.err())
                .matches("jdynox: [\\d,]+ items written, [\\d,]+ WCU, \\d+ requests, 0 retries, <time>\n"
                        + "jdynox: Stopped.\njdynox: To go on from here, add: --from-line \\d+\n");
        assertThat(users.count().count()).isLessThan(ITEMS);
        finish(run);
    }

    @Test
    void import_ofZstdThatIsCut_writesWhatIsBeforeAndSaysTheLineThatWritesTheRest() throws IOException {
        finish(cutShort(cut("in.csv.zst", ZstdOutputStream::new), "Truncated source"));
    }

    @Test
    void import_ofGzipThatIsCut_writesWhatIsBeforeAndSaysTheLineThatWritesTheRest() throws IOException {
        CommandRun run = cutShort(cut("in.csv.gz", GZIPOutputStream::new), "Unexpected end of ZLIB input stream");

        assertThat(users.count().count()).isPositive();
        finish(run);
    }

    private CommandRun cutShort(String file, String reason) {
        CommandRun run = engine.run("import", "users", file);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("jdynox: Expected to read " + file + " to its end but met: " + reason + ".\n");
        return run;
    }
}
