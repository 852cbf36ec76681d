package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engine with a directory answers is what the next engine on that directory answers. */
class KeptTablesTest {

    private static final String ARN = "arn:aws:dynamodb:us-east-1:123456789012:table/";
    private static final String ORDERS = "{'TableName':'orders','BillingMode':'PROVISIONED',"
            + "'ProvisionedThroughput':{'ReadCapacityUnits':5,'WriteCapacityUnits':6},'DeletionProtectionEnabled':true,"
            + "'TableClass':'STANDARD_INFREQUENT_ACCESS','SSESpecification':{'Enabled':true},"
            + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},{'AttributeName':'sk','KeyType':'RANGE'}],"
            + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},"
            + "{'AttributeName':'sk','AttributeType':'N'},{'AttributeName':'state','AttributeType':'S'},"
            + "{'AttributeName':'raw','AttributeType':'B'}],"
            + "'LocalSecondaryIndexes':[{'IndexName':'byState','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},"
            + "{'AttributeName':'state','KeyType':'RANGE'}],'Projection':{'ProjectionType':'KEYS_ONLY'}}],"
            + "'GlobalSecondaryIndexes':[{'IndexName':'byRaw','KeySchema':[{'AttributeName':'raw','KeyType':'HASH'}],"
            + "'Projection':{'ProjectionType':'INCLUDE','NonKeyAttributes':['total','note']},"
            + "'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':2}}],"
            + "'Tags':[{'Key':'team','Value':'shop'},{'Key':'old','Value':''}]}";
    private static final String EVERY_TYPE = "{'pk':{'S':'a'},'sk':{'N':'-1.5'},'state':{'S':'open \\u00e9\\u4e16'},"
            + "'raw':{'B':'AAH/'},'total':{'N':'12345678901234567890123456789012345678'},'yes':{'BOOL':true},"
            + "'no':{'BOOL':false},'nothing':{'NULL':true},'strings':{'SS':['x','']},'numbers':{'NS':['1','2.50']},"
            + "'binaries':{'BS':['AA==','']},'empty':{'S':''},'list':{'L':[{'N':'1'},{'L':[]},{'M':{}}]},"
            + "'map':{'M':{'deep':{'M':{'er':{'S':'v'}}}}}}";

    @TempDir
    Path folder;

    /** Reads the same before and after the engine is closed and another opened, and gives what it read. */
    private String reopened(BiConsumer<Dynamo, StringBuilder> reading, BiConsumer<Dynamo, StringBuilder> writing) {
        StringBuilder before = new StringBuilder();
        try (MemoryDynamo memory = open()) {
            Dynamo dynamo = new Dynamo(memory);
            writing.accept(dynamo, before);
            reading.accept(dynamo, before);
        }
        StringBuilder after = new StringBuilder();
        try (MemoryDynamo memory = open()) {
            reading.accept(new Dynamo(memory), after);
        }
        assertThat(after).hasToString(before.toString());
        return after.toString();
    }

    private MemoryDynamo open() {
        return MemoryDynamo.builder().data(folder).build();
    }

    private static void read(Dynamo dynamo, StringBuilder answers) {
        Map<String, List<String>> requests = Map.of(
                "DescribeTable", List.of("{'TableName':'orders'}"),
                "DescribeTimeToLive", List.of("{'TableName':'orders'}"),
                "ListTagsOfResource", List.of("{'ResourceArn':'" + ARN + "orders'}"),
                "ListTables", List.of("{}"),
                "Scan",
                        List.of(
                                "{'TableName':'orders','ReturnConsumedCapacity':'INDEXES'}",
                                "{'TableName':'orders','Segment':1,'TotalSegments':3}",
                                "{'TableName':'orders','IndexName':'byState'}",
                                "{'TableName':'orders','IndexName':'byRaw'}"));
        requests.forEach((operation, bodies) -> bodies.forEach(
                body -> answers.append(dynamo.ok(operation, body)).append('\n')));
    }

    @Test
    void everything_reopened_isAsItWas() {
        String answers = reopened(KeptTablesTest::read, (dynamo, ignored) -> {
            dynamo.ok("CreateTable", ORDERS);
            dynamo.ok("UntagResource", "{'ResourceArn':'" + ARN + "orders','TagKeys':['old']}");
            dynamo.ok(
                    "UpdateTimeToLive",
                    "{'TableName':'orders','TimeToLiveSpecification':{'AttributeName':'ends','Enabled':true}}");
            dynamo.put("orders", EVERY_TYPE);
            IntStream.range(0, 50).forEach(i -> dynamo.put("orders", order(i)));
        });

        assertThat(answers)
                .contains("'ItemCount':51", "'AttributeName':'ends'", "{'Tags':[{'Key':'team','Value':'shop'}]}")
                .contains("'nothing':{'NULL':true}", "'binaries':{'BS':['','AA==']}", "'raw':{'B':'AAH/'}");
    }

    private static String order(int i) {
        return "{'pk':{'S':'p" + i % 7 + "'},'sk':{'N':'" + i + "'},'state':{'S':'s" + i % 3 + "'},'total':{'N':'1'}}";
    }

    @Test
    void changes_ofEveryKind_areKept() {
        String answers = reopened(KeptTablesTest::read, (dynamo, ignored) -> {
            dynamo.ok("CreateTable", ORDERS);
            IntStream.range(0, 4).forEach(i -> dynamo.put("orders", order(i)));
            dynamo.ok("DeleteItem", "{'TableName':'orders','Key':" + key(0) + "}");
            dynamo.ok(
                    "UpdateItem",
                    "{'TableName':'orders','Key':" + key(1)
                            + ",'UpdateExpression':'SET #t = #t + :one','ExpressionAttributeNames':{'#t':'total'},"
                            + "'ExpressionAttributeValues':{':one':{'N':'1'}}}");
            dynamo.ok(
                    "BatchWriteItem",
                    "{'RequestItems':{'orders':[{'PutRequest':{'Item':" + order(9) + "}},{'DeleteRequest':{'Key':"
                            + key(2) + "}}]}}");
            dynamo.ok(
                    "TransactWriteItems",
                    "{'TransactItems':[{'Put':{'TableName':'orders','Item':" + order(10)
                            + "}},{'Delete':{'TableName':'orders','Key':" + key(3) + "}}]}");
        });

        assertThat(answers).contains("'ItemCount':3", "'sk':{'N':'1'},'state':{'S':'s1'},'total':{'N':'2'}");
    }

    private static String key(int i) {
        return "{'pk':{'S':'p" + i % 7 + "'},'sk':{'N':'" + i + "'}}";
    }

    @Test
    void definition_changed_isKept() {
        String answers = reopened(
                (dynamo, found) -> found.append(dynamo.ok("DescribeTable", "{'TableName':'orders'}"))
                        .append(dynamo.ok("DescribeTimeToLive", "{'TableName':'orders'}"))
                        .append(dynamo.ok("Scan", "{'TableName':'orders','IndexName':'bySk'}")),
                (dynamo, ignored) -> {
                    dynamo.ok("CreateTable", ORDERS);
                    dynamo.put("orders", order(1));
                    for (boolean enabled : new boolean[] {true, false}) {
                        dynamo.ok(
                                "UpdateTimeToLive",
                                "{'TableName':'orders','TimeToLiveSpecification':{'AttributeName':'ends','Enabled':"
                                        + enabled + "}}");
                    }
                    dynamo.ok(
                            "UpdateTable",
                            "{'TableName':'orders','BillingMode':'PAY_PER_REQUEST','DeletionProtectionEnabled':false,"
                                    + "'OnDemandThroughput':{'MaxReadRequestUnits':7},"
                                    + "'GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'byRaw'}}]}");
                    dynamo.ok(
                            "UpdateTable",
                            "{'TableName':'orders',"
                                    + "'AttributeDefinitions':[{'AttributeName':'sk','AttributeType':'N'}],"
                                    + "'GlobalSecondaryIndexUpdates':[{'Create':{"
                                    + "'IndexName':'bySk','KeySchema':[{'AttributeName':'sk','KeyType':'HASH'}],"
                                    + "'Projection':{'ProjectionType':'ALL'}}}]}");
                });

        assertThat(answers)
                .contains("'BillingMode':'PAY_PER_REQUEST'", "'DeletionProtectionEnabled':false", "'Count':1")
                .contains("'OnDemandThroughput':{'MaxReadRequestUnits':7}", "'SSEType':'KMS'", "_INFREQUENT_ACCESS")
                .contains("'TimeToLiveStatus':'DISABLED'")
                .doesNotContain("byRaw");
    }

    @Test
    void table_deletedAndMadeAgain_isTheNewOne() {
        String create = "{'TableName':'users','BillingMode':'PAY_PER_REQUEST',"
                + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}]}";
        String answers = reopened(
                (dynamo, found) ->
                        found.append(dynamo.ok("ListTables", "{}")).append(dynamo.ok("Scan", "{'TableName':'users'}")),
                (dynamo, ignored) -> {
                    dynamo.ok("CreateTable", create);
                    dynamo.ok("CreateTable", create.replace("users", "gone"));
                    dynamo.put("users", "{'pk':{'S':'old'}}");
                    dynamo.ok("DeleteTable", "{'TableName':'users'}");
                    dynamo.ok("DeleteTable", "{'TableName':'gone'}");
                    dynamo.ok("CreateTable", create);
                    dynamo.put("users", "{'pk':{'S':'new'}}");
                });

        assertThat(answers)
                .isEqualTo("{'TableNames':['users']}{'Items':[{'pk':{'S':'new'}}],'Count':1,'ScannedCount':1}");
    }

    @Test
    void item_thatExpiredWhileClosed_isGone() {
        Clock later = Clock.fixed(Instant.parse("2030-01-02T00:00:00Z"), ZoneOffset.UTC);
        Clock earlier = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (MemoryDynamo memory =
                MemoryDynamo.builder().clock(earlier).data(folder).build()) {
            Dynamo dynamo = new Dynamo(memory);
            dynamo.ok("CreateTable", ORDERS);
            dynamo.ok(
                    "UpdateTimeToLive",
                    "{'TableName':'orders','TimeToLiveSpecification':{'AttributeName':'ends','Enabled':true}}");
            dynamo.put("orders", "{'pk':{'S':'a'},'sk':{'N':'1'},'ends':{'N':'" + (later.millis() / 1000 - 5) + "'}}");
        }

        for (int opening = 0; opening < 2; opening++) {
            try (MemoryDynamo memory =
                    MemoryDynamo.builder().clock(later).data(folder).build()) {
                assertThat(new Dynamo(memory).ok("DescribeTable", "{'TableName':'orders'}"))
                        .contains("'ItemCount':0");
            }
        }
    }

    @Test
    void tables_ofManyItems_areRestoredInOrder() {
        String answers = reopened(
                (dynamo, found) -> found.append(dynamo.ok(
                        "Query",
                        "{'TableName':'orders','KeyConditionExpression':'pk = :p',"
                                + "'ExpressionAttributeValues':{':p':{'S':'p3'}},'ScanIndexForward':false,'Limit':2}")),
                (dynamo, ignored) -> {
                    dynamo.ok("CreateTable", ORDERS);
                    IntStream.iterate(2000, i -> i > 0, i -> i - 1).forEach(i -> dynamo.put("orders", order(i)));
                });

        assertThat(answers).contains("'Count':2,").containsSubsequence("'N':'1998'", "'N':'1991'");
    }

    @Test
    void engine_closed_refusesEveryRequest() {
        MemoryDynamo memory = open();
        Dynamo dynamo = new Dynamo(memory);
        dynamo.ok("CreateTable", ORDERS);

        memory.close();
        memory.close();

        assertThat(dynamo.refusal("ListTables", "{}"))
                .isEqualTo("InternalServerError: Expected an open engine but the one of " + folder + " is closed.");
        assertThat(dynamo.refusal("PutItem", "{'TableName':'orders','Item':" + order(1) + "}"))
                .contains("is closed.");
    }

    @Test
    void engine_inMemory_staysInUseWhenClosed() {
        MemoryDynamo memory = MemoryDynamo.create();

        memory.close();

        assertThat(new Dynamo(memory).ok("ListTables", "{}")).isEqualTo("{'TableNames':[]}");
    }
}
