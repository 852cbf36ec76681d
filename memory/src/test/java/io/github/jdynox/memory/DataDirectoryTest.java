package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directories that tables can be kept in, and those that are refused. */
class DataDirectoryTest {

    private static final String CREATE = "{'TableName':'users','BillingMode':'PAY_PER_REQUEST',"
            + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
            + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}]}";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("jdynox.db");
    }

    private MemoryDynamo open() {
        return MemoryDynamo.builder().data(folder).build();
    }

    private void assertRefused(Path directory, String sentence) {
        assertThatThrownBy(() -> MemoryDynamo.builder().data(directory).build())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(sentence);
    }

    @Test
    void directory_thatIsMissing_isMade() {
        Path deep = folder.resolve("a").resolve("b");

        MemoryDynamo.builder().data(deep).fsync(true).build().close();

        assertThat(deep.resolve("jdynox.db")).isRegularFile();
    }

    @Test
    void file_inPlaceOfADirectory_isRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");

        assertRefused(text, "Expected a directory to keep tables in but " + text + " is a file: name another.");
        assertThatThrownBy(
                        () -> MemoryDynamo.builder().data(text.resolve("below")).build())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Expected to make the directory " + text + "/below but could not: ");
    }

    @Test
    void directory_thatAnotherEngineHasOpen_isRefused() {
        try (MemoryDynamo first = open()) {
            assertRefused(
                    folder,
                    "Expected to have " + file + " alone but another engine has it open: "
                            + "close that one or name another directory.");
            new Dynamo(first).ok("CreateTable", CREATE);
        }
        open().close();
    }

    @Test
    void file_ofNoDatabase_isRefusedAndLeftAlone() throws IOException {
        String text = "hello, ".repeat(1000);
        Files.writeString(file, text);

        assertRefused(folder, foreign());
        assertThat(file).hasContent(text);
    }

    @Test
    void database_ofAnotherProgram_isRefusedAndLeftAlone() throws SQLException {
        sql("CREATE TABLE theirs (id INTEGER)");

        assertRefused(folder, foreign());
        sql("INSERT INTO theirs VALUES (1)");
    }

    private String foreign() {
        return "Expected jdynox's tables in " + file + " but it is not a file of jdynox: "
                + "name another directory or move it away.";
    }

    @Test
    void format_thatIsNewer_isRefused() throws SQLException {
        open().close();
        sql("PRAGMA user_version = 2");

        assertRefused(
                folder,
                "Expected tables in format 1 or older in " + file
                        + " but found format 2: open them with a newer jdynox.");
    }

    @Test
    void file_thatIsEmpty_isBegun() throws IOException {
        Files.createFile(file);

        try (MemoryDynamo memory = open()) {
            new Dynamo(memory).ok("CreateTable", CREATE);
        }
        try (MemoryDynamo memory = open()) {
            assertThat(new Dynamo(memory).ok("ListTables", "{}")).isEqualTo("{'TableNames':['users']}");
        }
    }

    @Test
    void definition_thatCannotBeRead_isRefused() throws SQLException {
        open().close();
        sql("INSERT INTO tables VALUES ('broken', x'00')");

        assertThatThrownBy(this::open)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Expected to read the tables in " + folder + " but could not: java.io.EOFException.");
        sql("DELETE FROM tables");
        open().close();
    }

    @Test
    void file_thatCannotBeWrittenAnyMore_isNoLongerAnswered() throws SQLException {
        try (MemoryDynamo memory = open()) {
            new Dynamo(memory).ok("CreateTable", CREATE);
        }
        sql("CREATE TRIGGER full BEFORE INSERT ON tables BEGIN SELECT raise(ABORT, 'no room'); END");

        try (MemoryDynamo memory = open()) {
            Dynamo dynamo = new Dynamo(memory);
            assertThat(dynamo.refusal("CreateTable", CREATE.replace("users", "more")))
                    .startsWith("InternalServerError: Expected to write to " + folder + " but could not: ")
                    .endsWith(". Nothing more is answered until the engine is opened again.");
            assertThat(dynamo.refusal("Scan", "{'TableName':'users'}")).startsWith("InternalServerError: ");
        }
        try (MemoryDynamo memory = open()) {
            assertThat(new Dynamo(memory).ok("ListTables", "{}")).isEqualTo("{'TableNames':['users']}");
        }
    }

    /** As after a power cut, which may take the end of the log, in the middle of anything. */
    @Test
    void log_cutAnywhere_opensWithWholeTransactions() throws IOException {
        byte[] log;
        try (MemoryDynamo memory = open()) {
            Dynamo dynamo = new Dynamo(memory);
            dynamo.ok("CreateTable", CREATE);
            for (int i = 0; i < 30; i++) {
                dynamo.ok("TransactWriteItems", "{'TransactItems':[" + put("a", i) + "," + put("b", i) + "]}");
            }
            log = Files.readAllBytes(folder.resolve("jdynox.db-wal"));
            Files.copy(file, folder.resolve("copy"));
        }
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int length = random.nextInt(log.length);
            Path cut = Files.createDirectory(folder.resolve("cut" + i));
            Files.copy(folder.resolve("copy"), cut.resolve("jdynox.db"));
            Files.write(cut.resolve("jdynox.db-wal"), Arrays.copyOf(log, length));
            try (MemoryDynamo memory = MemoryDynamo.builder().data(cut).build()) {
                assertWhole(new Dynamo(memory), "cut at " + length);
            }
        }
    }

    private static String put(String key, int number) {
        return "{'Put':{'TableName':'users','Item':{'pk':{'S':'" + key + "'},'n':{'N':'" + number + "'}}}}";
    }

    private static void assertWhole(Dynamo dynamo, String cut) {
        if (dynamo.ok("ListTables", "{}").contains("users")) {
            assertThat(dynamo.ok("Scan", "{'TableName':'users'}"))
                    .as(cut)
                    .matches(".*'Count':(0|2),.*")
                    .satisfiesAnyOf(answer -> assertThat(answer).contains("'Items':[]"), answer -> assertThat(answer)
                            .matches(".*'n':\\{'N':'(\\d+)'}.*'n':\\{'N':'\\1'}.*"));
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
