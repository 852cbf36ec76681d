package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import io.github.jdynox.client.SyncTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCommandsTest {

    private static final String EVERYTHING = "{\"Item\":{\"big\":{\"N\":\"12345678901234567890123456789012345678\"},"
            + "\"bytes\":{\"B\":\"/wA+\"},\"list\":{\"L\":[{\"NULL\":true},{\"M\":{\"a\":{\"BOOL\":false}}}]},"
            + "\"numbers\":{\"NS\":[\"1\",\"2.5\"]},\"pk\":{\"S\":\"é\\n\"},\"texts\":{\"SS\":[\"x\"]}}}\n";

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
        engine.close();
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private String written(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    private void put(Object... namesAndValues) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            item.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        users.put(item);
    }

    private void putEverything() {
        put(
                "pk",
                "é\n",
                "big",
                new BigDecimal("12345678901234567890123456789012345678"),
                "bytes",
                ByteBuffer.wrap(new byte[] {(byte) 255, 0, 62}),
                "texts",
                new LinkedHashSet<>(List.of("x")),
                "numbers",
                new LinkedHashSet<>(List.of(new BigDecimal("1"), new BigDecimal("2.5"))),
                "list",
                List.of(Collections.singletonMap("a", false)));
    }

    @Test
    void export_dynamodbJson_losesNothing() throws IOException {
        engine.run(
                "import",
                "users",
                Files.writeString(directory.resolve("in.json"), EVERYTHING).toString(),
                "--format",
                "dynamodb-json");

        CommandRun run = engine.run("export", "users", "-o", file("out.json"), "--format", "dynamodb-json");

        assertThat(run.code()).isZero();
        assertThat(written("out.json")).isEqualTo(EVERYTHING);
        assertThat(run.err())
                .startsWith("jdynox: 1 item, 1 scanned, 0.5 RCU, 1 request, 0 retries, ")
                .endsWith("jdynox: " + file("out.json") + ": 1 item, "
                        + EVERYTHING.getBytes(StandardCharsets.UTF_8).length + " bytes\n");
    }

    @Test
    void export_jsonl_isPlain() throws IOException {
        putEverything();

        engine.run("export", "users", "-o", file("out.jsonl"));

        assertThat(written("out.jsonl"))
                .isEqualTo("{\"pk\":\"é\\n\",\"big\":12345678901234567890123456789012345678,\"bytes\":\"/wA+\","
                        + "\"list\":[{\"a\":false}],\"numbers\":[1,2.5],\"texts\":[\"x\"]}\n");
    }

    @Test
    void export_csvWithSelect_hasTheseColumns() throws IOException {
        put("pk", "a", "age", 36, "name", "Ada");

        engine.run("export", "users", "-o", file("out.csv"), "--select", "age,pk");

        assertThat(written("out.csv")).isEqualTo("age,pk\r\n36,a\r\n");
    }

    @ParameterizedTest
    @CsvSource({"out.jsonl.gz,", "out.jsonl.zst,", "out.jsonl,gzip", "out.jsonl,zstd"})
    void export_compressed_isReadByOthers(String name, @Nullable String how) throws IOException {
        put("pk", "a");
        String[] plain = {"export", "users", "-o", file(name)};
        String[] told = {"export", "users", "-o", file(name), "--compress", String.valueOf(how)};

        engine.run(how == null ? plain : told);

        assertThat(unpacked(directory.resolve(name))).isEqualTo("{\"pk\":\"a\"}\n");
    }

    @ParameterizedTest
    @CsvSource({"out.jsonl.gz", "out.jsonl.zst", "out.jsonl"})
    void export_emptyTable_isAFileThatOthersRead(String name) throws IOException {
        assertThat(engine.run("export", "users", "-o", file(name)).code()).isZero();

        assertThat(unpacked(directory.resolve(name))).isEmpty();
    }

    private static String unpacked(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean gzip = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        boolean zstd = bytes.length > 1 && bytes[0] == 0x28 && bytes[1] == (byte) 0xb5;
        InputStream in = new ByteArrayInputStream(bytes);
        try (InputStream text = gzip ? new GZIPInputStream(in) : zstd ? new ZstdInputStream(in) : in) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void export_parquetWithoutItsKey_hasWhatWasSelectedAlone() {
        put("pk", "a", "name", "Ann");

        CommandRun run = engine.run("export", "users", "-o", file("users.parquet"), "--select", "name:string");

        assertThat(run.err())
                .matches("jdynox: 1 item, 1 scanned, 0.5 RCU, 1 request, 0 retries, <time>\n"
                        + "jdynox: .*users.parquet: 1 item, [\\d,]+ bytes\n");
    }

    @Test
    void export_failure_leavesNoFileOfThatName() {
        put("pk", "a");
        engine.dynamo().control().on("Scan").everyCall().fail("ValidationException", "No");

        CommandRun run = engine.run("export", "users", "-o", file("out.jsonl"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(directory.resolve("out.jsonl")).doesNotExist();
        assertThat(run.err())
                .contains("jdynox: " + file("out.jsonl") + " is not there: " + file("out.jsonl.part")
                        + " is not whole.\n");
    }

    @Test
    void export_existingFile_staysUnlessForced() throws IOException {
        put("pk", "a");
        Files.writeString(directory.resolve("out.jsonl"), "mine");

        CommandRun refused = engine.run("export", "users", "-o", file("out.jsonl"));

        assertThat(refused)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "jdynox: Expected a new file but " + file("out.jsonl")
                                + " is there already; --force replaces it.\nSee: jdynox export --help\n"));
        assertThat(written("out.jsonl")).isEqualTo("mine");
        assertThat(engine.run("export", "users", "-o", file("out.jsonl"), "--force")
                        .code())
                .isZero();
        assertThat(written("out.jsonl")).isEqualTo("{\"pk\":\"a\"}\n");
    }

    @Test
    void export_resumedAfterFailure_hasEveryItemOnce() throws IOException {
        for (int i = 0; i < 50; i++) {
            put("pk", "user" + i);
        }
        engine.dynamo().control().on("Scan").call(3).fail("ValidationException", "No");
        String[] command = {
            "export", "users", "-o", file("out.csv.gz"), "--page-size", "10", "--checkpoint", file("at"), "--resume"
        };

        CommandRun failed = engine.run(command);

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err())
                .contains("jdynox: " + file("out.csv.gz")
                        + " is not there yet: the same command with --resume goes on.\n");
        assertThat(directory.resolve("at")).exists();
        CommandRun resumed = engine.run(command);
        assertThat(resumed.code()).isZero();
        assertThat(resumed.err()).startsWith("jdynox: 30 items, 30 scanned, ").contains("out.csv.gz: 50 items, ");
        assertThat(directory.resolve("at")).doesNotExist();
        assertThat(unpacked(directory.resolve("out.csv.gz")).lines().toList())
                .hasSize(51)
                .startsWith("pk,(others)")
                .doesNotHaveDuplicates();
    }

    @Test
    void export_resumedWithOtherOptions_isRefused() {
        put("pk", "a");
        engine.dynamo().control().on("Scan").call(1).fail("ValidationException", "No");
        engine.run("export", "users", "-o", file("out.jsonl"), "--checkpoint", file("at"));

        CommandRun run = engine.run("export", "users", "-o", file("out.csv"), "--checkpoint", file("at"), "--resume");

        assertThat(run.err())
                .isEqualTo("jdynox: Expected a checkpoint of an export to " + file("out.csv")
                        + " as csv, compression none but " + file("at") + " is of one to " + file("out.jsonl")
                        + " as jsonl, compression none; resume with the same options, or begin anew with --force.\n");
    }

    @Test
    void export_wholeButWithoutItsName_getsIt() throws IOException {
        put("pk", "a");
        Files.writeString(directory.resolve("out.jsonl.part"), "{}\n");
        Files.writeString(
                directory.resolve("at"),
                "{\"version\":1,\"output\":\"" + file("out.jsonl")
                        + " as jsonl, compression none\",\"length\":3,\"whole\":true,\"read\":\"{}\"}");

        CommandRun run = engine.run("export", "users", "-o", file("out.jsonl"), "--checkpoint", file("at"), "--resume");

        assertThat(run).isEqualTo(new CommandRun(0, "", "jdynox: " + file("out.jsonl") + " was whole already.\n"));
        assertThat(written("out.jsonl")).isEqualTo("{}\n");
        assertThat(directory.resolve("at")).doesNotExist();
    }

    @Test
    void export_partShorterThanItsCheckpoint_isRefused() throws IOException {
        Files.writeString(directory.resolve("out.jsonl.part"), "{}\n");
        Files.writeString(
                directory.resolve("at"),
                "{\"version\":1,\"output\":\"" + file("out.jsonl")
                        + " as jsonl, compression none\",\"length\":4,\"whole\":true,\"read\":\"{}\"}");

        CommandRun run = engine.run("export", "users", "-o", file("out.jsonl"), "--checkpoint", file("at"), "--resume");

        assertThat(run.err())
                .isEqualTo("jdynox: Expected at least 4 bytes in " + file("out.jsonl.part")
                        + ", as its checkpoint says, but found 3; export it from the beginning.\n");
    }

    @Test
    void import_csvOfAnExport_isTheSameTable() throws IOException {
        put("pk", "a", "age", 36, "ok", true);
        put("pk", "b", "age", new BigDecimal("1.5"));
        engine.run("export", "users", "-o", file("out.csv"));
        SyncTable<Map<String, @Nullable Object>> again = engine.table("again");

        CommandRun run = engine.run("import", "again", file("out.csv"), "--types", "age=N,ok=BOOL");

        assertThat(run.err()).isEqualTo("jdynox: 2 items written, 2 WCU, 1 request, 0 retries, <time>\n");
        assertThat(again.scan().asMaps().toList())
                .containsExactlyInAnyOrderElementsOf(users.scan().asMaps().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jsonl|{\"pk\":3}|Expected a value for key attribute pk (S) but found a BigDecimal",
                "jsonl|{\"x\":\"y\"}|Expected a value for key attribute pk (S) but the Map has null",
                "jsonl|[1]|Expected a JSON object but found something else",
                "jsonl|{\"pk\":\"a\"|Expected a JSON object but it is not well-formed from column 10 on",
                "jsonl|{\"pk\":\"a\"} {}|Expected one JSON object but found more behind it",
                "dynamodb-json|{\"pk\":{\"S\":\"a\"}}|Expected {\"Item\":{..}} but found no Item",
                "dynamodb-json|{\"Item\":{\"pk\":\"a\"}}|Expected {\"Item\":{..}} with DynamoDB's types but found something else",
            })
    void import_badLine_isNamedAndWhatIsBeforeIsWritten(String format, String line, String sentence)
            throws IOException {
        String good = format.equals("jsonl") ? "{\"pk\":\"good\"}\n\n" : "{\"Item\":{\"pk\":{\"S\":\"good\"}}}\n\n";
        Files.writeString(directory.resolve("in"), good + line + "\n");

        CommandRun run = engine.run("import", "users", file("in"), "--format", format);

        assertThat(run)
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "jdynox: 1 item written, 1 WCU, 1 request, 0 retries, <time>\n"
                                + "jdynox: To go on from here, add: --from-line 2\njdynox: " + sentence
                                + ", at line 3 of " + file("in") + ".\n"));
        assertThat(users.count().count()).isEqualTo(1);
    }

    @Test
    void import_dryRun_writesNothing() throws IOException {
        Files.writeString(directory.resolve("in.jsonl"), "{\"pk\":\"a\"}\n{\"pk\":\"b\"}\n");

        CommandRun run = engine.run("import", "users", file("in.jsonl"), "--dry-run");

        assertThat(run).isEqualTo(new CommandRun(0, "", "jdynox: 2 items read, nothing written\n"));
        assertThat(users.count().count()).isZero();
    }

    @Test
    void import_fromLine_passesOverWhatIsBefore() throws IOException {
        Files.writeString(directory.resolve("in.jsonl"), "{\"pk\":\"a\"}\n{\"pk\":\"b\"}\n");

        engine.run("import", "users", file("in.jsonl"), "--from-line", "2");

        assertThat(users.scan().asMaps().toList()).containsExactly(Map.of("pk", "b"));
    }

    @Test
    void import_throttled_writesEveryItem() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            lines.append("{\"pk\":\"user").append(i).append("\"}\n");
        }
        Files.writeString(directory.resolve("in.jsonl"), lines);
        engine.dynamo().control().on("BatchWriteItem").calls(20).leaveUnprocessed(7);

        assertThat(engine.run("import", "users", file("in.jsonl")).code()).isZero();

        assertThat(users.count().count()).isEqualTo(1_200);
    }
}
