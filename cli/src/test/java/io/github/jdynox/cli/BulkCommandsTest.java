package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.SyncTable;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkCommandsTest {

    private final Engine engine = new Engine();

    @SuppressWarnings("NullAway.Init")
    private SyncTable<Map<String, @Nullable Object>> users;

    @BeforeEach
    void table() {
        users = engine.table("users");
        for (int age = 10; age < 30; age++) {
            Map<String, @Nullable Object> user = new LinkedHashMap<>();
            user.put("pk", "user" + age);
            user.put("age", age);
            users.put(user);
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void copy_filter_copiesWhatPasses() {
        SyncTable<Map<String, @Nullable Object>> adults = engine.table("adults");

        CommandRun run = engine.run("copy", "users", "adults", "--filter", "age >= 18");

        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                0,
                                "",
                                """
                        jdynox: 12 items, 20 scanned, 0.5 RCU, 1 request, 0 retries, <time>
                        jdynox: 12 items written to adults, 12 WCU
                        """));
        assertThat(adults.count().count()).isEqualTo(12);
    }

    @Test
    void copy_tableOfAnotherKey_isRefused() {
        engine.dynamo().createTable(Model.ofMaps("other", new KeySchema(new KeyAttribute("id", Codecs.STRING), null)));

        assertThat(engine.run("copy", "users", "other").err())
                .isEqualTo(
                        """
                        jdynox: Expected tables of the same key but users has pk (S) and other has id (S).
                        See: jdynox copy --help
                        """);
    }

    @Test
    void delete_withoutYes_saysWhatWouldGo() {
        CommandRun run = engine.run("delete", "users", "--filter", "age = 18");

        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                0,
                                "{\"pk\":{\"S\":\"user18\"}}\n",
                                """
                        jdynox: 1 item, 20 scanned, 0.5 RCU, 1 request, 0 retries, <time>
                        jdynox: Nothing is deleted: 1 item would go, for 1 WCU or so. --yes deletes them.
                        """));
        assertThat(users.count().count()).isEqualTo(20);
    }

    @Test
    void delete_withoutYes_readsNothingButKeys() {
        engine.dynamo().control().recordRequests(true);

        engine.run("delete", "users", "--filter", "age < 18");

        assertThat(engine.dynamo().control().requests("Scan"))
                .singleElement()
                .satisfies(request -> assertThat(request.json()).contains("ProjectionExpression"));
    }

    @Test
    void delete_withoutYesOfNothing_saysThatNothingWasFound() {
        assertThat(engine.run("delete", "users", "--filter", "age = 99").err())
                .endsWith("jdynox: Nothing is deleted, and nothing would be: no item was found.\n");
    }

    @Test
    void delete_withYes_deletesThem() {
        CommandRun run = engine.run("delete", "users", "--filter", "age < 18", "--yes");

        assertThat(run)
                .isEqualTo(
                        new CommandRun(
                                0,
                                "",
                                """
                        jdynox: 8 items, 20 scanned, 0.5 RCU, 1 request, 0 retries, <time>
                        jdynox: 8 items deleted, 8 WCU
                        """));
        assertThat(users.count().count()).isEqualTo(12);
    }

    @Test
    void delete_neitherFilterNorAll_isBadUsage() {
        assertThat(engine.run("delete", "users", "--yes"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                """
                        jdynox: Expected either --filter or --all but found neither.
                        See: jdynox delete --help
                        """));
        assertThat(users.count().count()).isEqualTo(20);
    }

    @Test
    void estimate_ofASmallTable_isExact() {
        assertThat(engine.run("estimate", "users", "--max-rcu", "2", "--price", "0.25", "--filter", "age < 13"))
                .isEqualTo(new CommandRun(
                        0,
                        """
                        scanned  20 items, 260 B
                        items    3 pass the filter
                        RCU      0.5
                        dollars  less than 0.001 at 0.25 a million
                        minutes  0.0 at 2 RCU a second
                        """,
                        "jdynox: No estimate but what there is: all was in 1 page for 0.5 RCU.\n"));
    }

    @Test
    void estimate_ofARareFilter_saysHowManyThereMayBe() {
        SyncTable<Map<String, @Nullable Object>> many = engine.table("many");
        many.batchPut(IntStream.range(0, 4_000)
                .<Map<String, @Nullable Object>>mapToObj(i -> Map.of("pk", "p" + i, "even", i % 2 == 0))
                .toList());

        assertThat(engine.run("estimate", "many", "--filter", "pk = 'nobody'").out())
                .containsPattern("items    fewer than \\d+ pass the filter, of which none was among those read\n");
        CommandRun half = engine.run("estimate", "many", "--filter", "even = true");
        assertThat(half.out())
                .containsPattern("items    about [12],\\d{3} pass the filter, probably 1,\\d{3} to 2,\\d{3}\n");
        assertThat(half.err())
                .matches("jdynox: An estimate, from \\d+ pages for [\\d.]+ RCU and from what DynamoDB counted, which it"
                        + " does about every six hours.\n");
    }

    @Test
    void copy_failedAndResumed_copiesEveryItem(@TempDir Path directory) {
        SyncTable<Map<String, @Nullable Object>> copies = engine.table("copies");
        engine.dynamo().control().on("Scan").call(2).fail("ValidationException", "No");
        String at = directory.resolve("at").toString();
        String[] command = {"copy", "users", "copies", "--page-size", "5", "--checkpoint", at, "--resume"};

        assertThat(engine.run(command).code()).isEqualTo(1);
        assertThat(directory.resolve("at")).exists();
        CommandRun resumed = engine.run(command);

        assertThat(resumed.err()).startsWith("jdynox: 15 items, 15 scanned, ");
        assertThat(copies.count().count()).isEqualTo(20);
        assertThat(directory.resolve("at")).doesNotExist();
    }

    @Test
    void count_autoSegmentsWithinABudget_countsAll() {
        CommandRun run = engine.run("count", "users", "--segments", "auto", "--max-rcu", "500");

        assertThat(run.out()).isEqualTo("20\n");
    }
}
