package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.cli.output.Format;
import io.github.jdynox.cli.output.ItemWriter;
import io.github.jdynox.cli.output.TextTable;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncScan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.Thread.State;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a scan ends that the user stops. */
@Timeout(60)
class ScanOutputTest {

    private static final String A = "{\"pk\":{\"S\":\"a\"}}";
    private static final String B = "{\"pk\":{\"S\":\"b\"}}";
    private static final String C = "{\"pk\":{\"S\":\"c\"}}";

    private final ScriptedDynamo dynamo = new ScriptedDynamo();
    private final Interruption interruption = new Interruption(Thread.currentThread());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        dynamo.close();
    }

    @Test
    void scan_stoppedBetweenItems_endsBehindTheLastOneWritten() throws IOException {
        dynamo.lastPage(A, B, C);

        int code = run(UnaryOperator.identity(), interruption::wish);

        assertThat(code).isEqualTo(130);
        assertThat(text(out)).isEqualTo("[\n{\"pk\":\"a\"},\n{\"pk\":\"b\"}\n]\n");
        assertThat(text(err))
                .endsWith("jdynox: Stopped. To go on from here, add: --start-key '{\"pk\":{\"S\":\"b\"}}'\n");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void scan_stoppedWhileItWaits_endsAtOnce() throws IOException {
        dynamo.page("b", A, B).pageThatHangs();

        int code = run(UnaryOperator.identity(), this::stopOnceItWaits);

        assertThat(code).isEqualTo(130);
        assertThat(text(out)).isEqualTo("[\n{\"pk\":\"a\"},\n{\"pk\":\"b\"}\n]\n");
        assertThat(text(err))
                .endsWith("jdynox: Stopped. To go on from here, add: --start-key '{\"pk\":{\"S\":\"b\"}}'\n");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void parallelScan_stopped_hasAKeyForEachSegment() throws IOException {
        dynamo.page("b", A, B, C).pageThatHangs().pageThatHangs();

        int code = run(scan -> scan.segments(2), this::stopOnceItWaits);

        assertThat(code).isEqualTo(130);
        assertThat(text(err))
                .contains("jdynox: Stopped. To go on from here, add, instead of --segments, one after the other:\n")
                .containsPattern("  --segment [01]/2 --start-key '\\{\"pk\":\\{\"S\":\"b\"}}'\n")
                .containsPattern("  --segment [01]/2\n");
    }

    /** Waits for a page that does not come: the thread of the command parks. */
    private void stopOnceItWaits() {
        Thread command = Thread.currentThread();
        Thread user = new Thread(() -> {
            while (command.getState() != State.WAITING && command.getState() != State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            interruption.wish();
        });
        user.setDaemon(true);
        user.start();
    }

    /** Scans as JSON; {@code onSecond} runs when the second item was written. */
    private int run(UnaryOperator<SyncScan<Map<String, @Nullable Object>>> options, Runnable onSecond)
            throws IOException {
        ConnectionOptions connection = new ConnectionOptions();
        connection.endpoint = URI.create(dynamo.endpoint());
        Shell shell = new Shell(out, new PrintStream(err, true, StandardCharsets.UTF_8), Terminal.NONE, interruption);
        ItemWriter json = Format.JSON.writer(out, Columns.keyFirst(List.of("pk")), new TextTable.Look(0, false));
        try (DynoxClient client = connection.open();
                Cursor<Map<String, @Nullable Object>> cursor =
                        options.apply(client.sync().mapTable("users").scan()).cursor()) {
            return new ScanOutput(shell, cursor, new Counting(json, onSecond), ScanProgress.NONE).copy();
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class Counting implements ItemWriter {

        private final ItemWriter writer;
        private final Runnable onSecond;
        private int items;

        Counting(ItemWriter writer, Runnable onSecond) {
            this.writer = writer;
            this.onSecond = onSecond;
        }

        @Override
        public void write(Map<String, @Nullable Object> item) throws IOException {
            writer.write(item);
            if (++items == 2) {
                onSecond.run();
            }
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void end() throws IOException {
            writer.end();
        }
    }
}
