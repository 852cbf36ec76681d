package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OtherCommandsTest {

    private final ScriptedDynamo dynamo = new ScriptedDynamo();

    @AfterEach
    void close() {
        dynamo.close();
    }

    @Test
    void count_table_printsTheNumberAlone() {
        dynamo.page("b", "{\"pk\":{\"S\":\"a\"}}", "{\"pk\":{\"S\":\"b\"}}").lastPage("{\"pk\":{\"S\":\"c\"}}");

        assertThat(CommandRun.of("count", "users", "--endpoint", dynamo.endpoint()))
                .isEqualTo(
                        new CommandRun(0, "3\n", "jdynox: 3 items, 3 scanned, 1 RCU, 2 requests, 0 retries, <time>\n"));
    }

    @Test
    void tables_server_printsOneNameALine() {
        assertThat(CommandRun.of("tables", "--endpoint", dynamo.endpoint()))
                .isEqualTo(new CommandRun(0, "orders\nusers\n", ""));
    }

    @Test
    void describe_table_printsKeysAndIndexes() {
        assertThat(CommandRun.of("describe", "users", "--endpoint", dynamo.endpoint()))
                .isEqualTo(new CommandRun(
                        0,
                        """
                                table     users
                                status    ACTIVE
                                key       pk (S)
                                items     3
                                bytes     120
                                capacity  on demand

                                index        kind    key        projection  status  items
                                ───────────  ──────  ─────────  ──────────  ──────  ─────
                                email-index  global  email (S)  ALL         ACTIVE      3
                                """,
                        ""));
    }

    @Test
    void version_option_printsIt() {
        assertThat(CommandRun.of("--version").out()).matches("jdynox \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }
}
