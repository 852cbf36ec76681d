package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What statements do beyond the exchanges of the conformance module: pages, depth, test control. Strings stand in backquotes. */
class PartiqlTest {

    private static final Pattern TOKEN = Pattern.compile("'NextToken':'([^']*)'");
    private static final Pattern SORT_KEY = Pattern.compile("'sk':\\{'S':'([^']*)'}");

    private static String statement(String text) {
        return "{'Statement':'" + text.replace("`", "\\u0027") + "'}";
    }

    private static String statement(String text, String more) {
        return "{'Statement':'" + text.replace("`", "\\u0027") + "'," + more + "}";
    }

    private static Dynamo withOrders() {
        Dynamo dynamo = Dynamo.withOrders("S");
        for (String key : List.of("a", "b", "c")) {
            for (int i = 1; i <= 2; i++) {
                dynamo.put("orders", "{'pk':{'S':'" + key + "'},'sk':{'S':'" + key + i + "'}}");
            }
        }
        return dynamo;
    }

    /** JDKs differ in which of these are numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"1e2147483648", "1.5e2147483648", "1e-2147483648"})
    void number_withAnExponentBeyondAnInt_isNotWellFormed(String number) {
        var refusal = withOrders().refused("ExecuteStatement", statement("SELECT * FROM orders WHERE pk=" + number));

        assertThat(refusal.getMessage()).isEqualTo("Statement wasn't well formed, can't be processed: ");
    }

    private static List<String> walk(Dynamo dynamo, String text, int limit) {
        List<String> keys = new ArrayList<>();
        String token = "";
        for (int pages = 0; pages < 20; pages++) {
            String page = dynamo.ok("ExecuteStatement", statement(text, "'Limit':" + limit + token));
            Matcher key = SORT_KEY.matcher(page.substring(0, page.indexOf(']')));
            while (key.find()) {
                keys.add(key.group(1));
            }
            Matcher next = TOKEN.matcher(page);
            if (!next.find()) {
                return keys;
            }
            token = ",'NextToken':'" + next.group(1) + "'";
        }
        throw new AssertionError("Pages without an end: " + keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void pages_ofSeveralPartitions_giveEachItemOnceInOrder(int limit) {
        Dynamo dynamo = withOrders();

        assertThat(walk(dynamo, "SELECT sk FROM orders WHERE pk IN [`c`, `a`, `b`] ORDER BY pk DESC, sk DESC", limit))
                .containsExactly("c2", "c1", "b2", "b1", "a2", "a1");
        assertThat(walk(dynamo, "SELECT sk FROM orders WHERE pk = `c` OR pk = `a` AND sk > `a1`", limit))
                .containsExactly("c1", "c2", "a2");
        assertThat(walk(dynamo, "SELECT sk FROM orders WHERE NOT sk = `b1`", limit))
                .containsExactlyInAnyOrder("a1", "a2", "b2", "c1", "c2");
    }

    @Test
    void page_ofAMegabyte_endsWithAToken() {
        Dynamo dynamo = Dynamo.withOrders("S");
        for (int i = 0; i < 4; i++) {
            dynamo.put("orders", "{'pk':{'S':'a'},'sk':{'S':'k" + i + "'},'v':{'S':'" + "x".repeat(390_000) + "'}}");
        }

        String page = dynamo.ok("ExecuteStatement", statement("SELECT sk FROM orders WHERE pk = `a`"));

        assertThat(page)
                .startsWith("{'Items':[{'sk':{'S':'k0'}},{'sk':{'S':'k1'}},{'sk':{'S':'k2'}}],"
                        + "'LastEvaluatedKey':{'pk':{'S':'a'},'sk':{'S':'k2'}},'NextToken':'");
    }

    @Test
    void token_thatIsNone_isRefused() {
        Dynamo dynamo = withOrders();
        for (String token : List.of("?", "e30=", "eyJTdGF0ZW1lbnQiOiJ4IiwiS2V5Ijp7fX0=")) {
            assertThat(dynamo.refusal(
                            "ExecuteStatement", statement("SELECT * FROM orders", "'NextToken':'" + token + "'")))
                    .isIn(
                            "ValidationException: Invalid NextToken",
                            "ValidationException: NextToken does not match request");
        }
    }

    @Test
    void statement_nestedTooDeeply_isRefused() {
        Dynamo dynamo = withOrders();
        for (String condition : List.of(
                "(".repeat(3_000) + "pk = `a`" + ")".repeat(3_000),
                "NOT ".repeat(1_500) + "pk = `a`",
                "pk = " + "- ".repeat(1_500) + "1",
                "pk = " + "[".repeat(3_000) + "]".repeat(3_000))) {
            assertThat(dynamo.refusal("ExecuteStatement", statement("SELECT * FROM orders WHERE " + condition)))
                    .isEqualTo("ValidationException: Statement wasn't well formed, can't be processed: ");
        }
    }

    @Test
    void item_nestedTooDeeply_isRefused() {
        assertThat(Dynamo.withUsers()
                        .refusal(
                                "ExecuteStatement",
                                statement("INSERT INTO users VALUE {`pk`: `a`, `l`: " + "[".repeat(33) + "]".repeat(33)
                                        + "}")))
                .isEqualTo("ValidationException: Nesting Levels have exceeded supported limits: "
                        + "Attributes in the item have nested levels beyond supported limit");
    }

    @Test
    void insert_beyondTheLargestItem_isRefused() {
        String parameters = "'Parameters':[{'S':'" + "x".repeat(409_600) + "'}]";

        assertThat(Dynamo.withUsers()
                        .refusal(
                                "ExecuteStatement",
                                statement("INSERT INTO users VALUE {`pk`: `a`, `v`: ?}", parameters)))
                .isEqualTo("ValidationException: Item size has exceeded the maximum allowed size");
    }

    @Test
    void index_ofSeveralKeyAttributes_isRefused() {
        Dynamo dynamo = new Dynamo();
        dynamo.ok(
                "CreateTable",
                "{'TableName':'users','BillingMode':'PAY_PER_REQUEST','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                        + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},{'AttributeName':'a','AttributeType':'S'},"
                        + "{'AttributeName':'b','AttributeType':'S'}],'GlobalSecondaryIndexes':[{'IndexName':'both','KeySchema':["
                        + "{'AttributeName':'a','KeyType':'HASH'},{'AttributeName':'b','KeyType':'HASH'}],"
                        + "'Projection':{'ProjectionType':'ALL'}}]}");

        assertThat(dynamo.refusal("ExecuteStatement", statement("SELECT * FROM users.both WHERE a = `x`")))
                .isEqualTo(
                        "ValidationException: PartiQL does not support indexes whose keys are of several attributes");
        assertThat(dynamo.ok("ExecuteStatement", statement("SELECT * FROM users")))
                .isEqualTo("{'Items':[]}");
    }

    @Test
    void statements_ofAProvisionedTable_areThrottled() {
        Clock stopped = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        MemoryDynamo memory = MemoryDynamo.builder().clock(stopped).build();
        Dynamo dynamo = new Dynamo(memory);
        dynamo.ok(
                "CreateTable",
                "{'TableName':'users','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],'AttributeDefinitions':"
                        + "[{'AttributeName':'pk','AttributeType':'S'}],'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1}}");
        memory.control().throttleByCapacity(Duration.ZERO);
        String update = statement("UPDATE users SET n = 1 WHERE pk = `a`");
        String select = statement("SELECT * FROM users WHERE pk = `a`", "'ConsistentRead':true");

        assertThat(dynamo.ok("ExecuteStatement", statement("INSERT INTO users VALUE {`pk`: `a`}")))
                .isEqualTo("{'Items':[]}");
        assertThat(dynamo.refused("ExecuteStatement", update).code())
                .isEqualTo("ProvisionedThroughputExceededException");
        assertThat(dynamo.ok("ExecuteStatement", select)).isEqualTo("{'Items':[{'pk':{'S':'a'}}]}");
        assertThat(dynamo.refused("ExecuteStatement", select).code())
                .isEqualTo("ProvisionedThroughputExceededException");
    }

    @Test
    void faults_ofOneTable_befallStatementsOnIt() {
        MemoryDynamo memory = MemoryDynamo.create();
        Dynamo dynamo = new Dynamo(memory);
        memory.control().on("BatchExecuteStatement").table("users").throttle();

        assertThat(dynamo.ok("BatchExecuteStatement", "{'Statements':[" + statement("SELECT * FROM orders") + "]}"))
                .isEqualTo(
                        "{'Responses':[{'Error':{'Code':'ResourceNotFound','Message':'Requested resource not found'}}]}");
        assertThat(dynamo.refused(
                                "BatchExecuteStatement",
                                "{'Statements':[" + statement("garbage") + "," + statement("DELETE FROM users") + "]}")
                        .code())
                .isEqualTo("ProvisionedThroughputExceededException");
    }
}
