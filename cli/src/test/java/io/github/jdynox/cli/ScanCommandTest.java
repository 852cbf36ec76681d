package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScanCommandTest {

    private static final String ADA =
            "{\"name\":{\"S\":\"Ada\"},\"pk\":{\"S\":\"a\"},\"age\":{\"N\":\"36\"},\"tags\":{\"SS\":[\"x\",\"y\"]}}";
    private static final String BOB =
            "{\"pk\":{\"S\":\"b\"},\"age\":{\"N\":\"12345678901234567890.123456789\"},\"photo\":{\"B\":\"AQID\"}}";
    private static final String CLEO = "{\"pk\":{\"S\":\"c\"},\"name\":{\"NULL\":true},\"ok\":{\"BOOL\":true}}";

    private final ScriptedDynamo dynamo = new ScriptedDynamo();

    @BeforeEach
    void noInterrupt() {
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @AfterEach
    void close() {
        dynamo.close();
    }

    private String[] scan(String... options) {
        return concat(new String[] {"scan", "users", "--endpoint", dynamo.endpoint()}, options);
    }

    private static String[] concat(String[] first, String[] second) {
        String[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Test
    void scan_jsonl_isOneObjectALineWithEveryDigit() {
        dynamo.page("b", ADA, BOB).lastPage(CLEO);

        CommandRun run = CommandRun.of(scan("--format", "jsonl"));

        assertThat(run.out())
                .isEqualTo(
                        """
                        {"pk":"a","age":36,"name":"Ada","tags":["x","y"]}
                        {"pk":"b","age":12345678901234567890.123456789,"photo":"AQID"}
                        {"pk":"c","name":null,"ok":true}
                        """);
        assertThat(run.err()).isEqualTo("jdynox: 3 items, 3 scanned, 1 RCU, 2 requests, 0 retries, <time>\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void scan_json_isOneArray() {
        dynamo.lastPage(ADA, CLEO);

        assertThat(CommandRun.of(scan("--format", "json")).out())
                .isEqualTo(
                        """
                        [
                        {"pk":"a","age":36,"name":"Ada","tags":["x","y"]},
                        {"pk":"c","name":null,"ok":true}
                        ]
                        """);
    }

    @Test
    void scan_csv_hasTheColumnsOfAllItems() {
        dynamo.lastPage(ADA, BOB, CLEO);

        assertThat(CommandRun.of(scan("--format", "csv")).out())
                .isEqualTo(
                        """
                        pk,age,name,ok,photo,tags\r
                        a,36,Ada,,,"[""x"",""y""]"\r
                        b,12345678901234567890.123456789,,,AQID,\r
                        c,,null,true,,\r
                        """);
    }

    @Test
    void scan_table_isAligned() {
        dynamo.lastPage(ADA, CLEO);

        assertThat(CommandRun.of(scan()).out())
                .isEqualTo(
                        """
                        pk  age  name  ok    tags
                        ──  ───  ────  ────  ─────────
                        a    36  Ada         ["x","y"]
                        c        null  true
                        """);
    }

    @Test
    void scan_emptyTable_printsTheKeyAlone() {
        dynamo.lastPage();

        CommandRun run = CommandRun.of(scan());

        assertThat(run.out()).isEqualTo("pk\n──\n");
        assertThat(run.err()).isEqualTo("jdynox: 0 items, 0 scanned, 0.5 RCU, 1 request, 0 retries, <time>\n");
    }

    @Test
    void scan_emptyTableAsJson_isAnEmptyArray() {
        dynamo.lastPage();

        assertThat(CommandRun.of(scan("--format", "json")).out()).isEqualTo("[]\n");
    }

    @Test
    void scan_select_printsTheSelectedAlone() {
        dynamo.lastPage(ADA);

        CommandRun run = CommandRun.of(scan("--select", "age,name", "--format", "csv"));

        assertThat(run.out()).isEqualTo("age,name\r\n36,Ada\r\n");
        assertThat(dynamo.scans().get(0)).contains("ProjectionExpression");
    }

    @Test
    void scan_limit_leavesTheKeyToGoOnFrom() {
        dynamo.page("b", ADA, BOB);

        CommandRun run = CommandRun.of(scan("--limit", "1", "--format", "jsonl", "--select", "pk"));

        assertThat(run.out()).isEqualTo("{\"pk\":\"a\"}\n");
        assertThat(run.err())
                .isEqualTo(
                        """
                        jdynox: 1 item, 2 scanned, 0.5 RCU, 1 request, 0 retries, <time>
                        jdynox: There may be more. To go on from here, add: --start-key '{"pk":{"S":"a"}}'
                        """);
        assertThat(run.code()).isZero();
    }

    @Test
    void scan_options_reachDynamo() {
        dynamo.lastPage();

        CommandRun.of(
                scan("--page-size", "7", "--consistent", "--segment", "1/4", "--start-key", "{\"pk\":{\"S\":\"k\"}}"));

        assertThat(dynamo.scans().get(0))
                .contains("\"Limit\":7", "\"ConsistentRead\":true", "\"Segment\":1", "\"TotalSegments\":4")
                .contains("\"ExclusiveStartKey\":{\"pk\":{\"S\":\"k\"}}");
    }

    @Test
    void scan_failingPage_writesWhatItHasAndTheKey() {
        dynamo.page("b", ADA, BOB).failure("Broken page");

        CommandRun run = CommandRun.of(scan("--format", "json", "--select", "pk"));

        assertThat(run.out()).isEqualTo("[\n{\"pk\":\"a\"},\n{\"pk\":\"b\"}");
        assertThat(run.err())
                .isEqualTo(
                        """
                        jdynox: 2 items, 2 scanned, 0.5 RCU, 2 requests, 0 retries, <time>
                        jdynox: To go on after the error, add: --start-key '{"pk":{"S":"b"}}'
                        jdynox: Scan on users was refused: Broken page (ValidationException, request REQUEST400)
                        """);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void scan_closedOutput_endsQuietly() {
        dynamo.lastPage(ADA, BOB);

        CommandRun run = CommandRun.on(
                Terminal.NONE,
                new Interruption(Thread.currentThread()),
                failing("Broken pipe"),
                new ByteArrayOutputStream(),
                scan());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("jdynox: 2 items, 2 scanned, 0.5 RCU, 1 request, 0 retries, <time>\n");
    }

    @Test
    void scan_fullDisk_fails() {
        dynamo.lastPage(ADA, BOB);

        CommandRun run = CommandRun.on(
                Terminal.NONE,
                new Interruption(Thread.currentThread()),
                failing("No space left on device"),
                new ByteArrayOutputStream(),
                scan());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        """
                        jdynox: 2 items, 2 scanned, 0.5 RCU, 1 request, 0 retries, <time>
                        jdynox: The output could not be written: No space left on device.
                        """);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void scan_lateAttribute_isNotLostInATable() {
        String[] items = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> i <= 100 ? "{\"pk\":{\"S\":\"k\"}}" : "{\"pk\":{\"S\":\"k\"},\"nick\":{\"S\":\"late\"}}")
                .toArray(String[]::new);
        dynamo.lastPage(items);

        CommandRun run = CommandRun.of(scan());

        assertThat(run.out()).endsWith("k\nk  +{\"nick\":\"late\"}\n");
        assertThat(run.err())
                .startsWith(
                        "jdynox: Attributes that none of the first 100 items has stand after a + at the end of a row.\n");
    }

    @Test
    void scan_missingTable_failsWithOneSentence() {
        CommandRun run = CommandRun.of("scan", "nope", "--endpoint", dynamo.endpoint());

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("jdynox: DescribeTable on nope was refused: Requested resource not found"
                        + " (ResourceNotFoundException, request REQUEST400)\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void scan_missingTableWithStacktrace_printsIt() {
        CommandRun run = CommandRun.of("scan", "nope", "--endpoint", dynamo.endpoint(), "--stacktrace");

        assertThat(run.err()).contains("TableNotFoundException", "\tat io.github.jdynox");
    }

    @Test
    void scan_unknownIndex_isBadUsage() {
        assertThat(CommandRun.of(scan("--index", "nope")))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                        jdynox: Expected an index of table users but found 'nope'; it has email-index.
                        See: jdynox scan --help
                        """));
    }

    @Test
    void scan_consistentOnGlobalIndex_isBadUsage() {
        assertThat(CommandRun.of(scan("--index", "email-index", "--consistent")))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                                jdynox: Expected a table or a local secondary index for --consistent but 'email-index' is a global one, which has no consistent reads.
                                See: jdynox scan --help
                                """));
    }

    @Test
    void scan_startKeyOfAnotherTable_isBadUsage() {
        assertThat(CommandRun.of(scan("--start-key", "{\"id\":{\"S\":\"a\"}}")))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                        jdynox: Expected a key of pk (S) but found id.
                        See: jdynox scan --help
                        """));
    }
}
