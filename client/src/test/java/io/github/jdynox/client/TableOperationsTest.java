package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.AttributeType;
import io.github.jdynox.Item;
import io.github.jdynox.attribute.Attr;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.LocalIndex;
import io.github.jdynox.model.Model;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TableOperationsTest {

    private static final GlobalIndex<City> BY_N = new GlobalIndex<>(
            "by-n",
            new KeySchema(new KeyAttribute("n", Codecs.INTEGER), new KeyAttribute("at", Codecs.BYTES)),
            Item.Projection.INCLUDE,
            List.of("name"));
    private static final LocalIndex<City> BY_AT = LocalIndex.of(
            "by-at", new KeySchema(new KeyAttribute("id", Codecs.STRING), new KeyAttribute("at", Codecs.BYTES)));
    private static final Model<City> MODEL = Model.builder(City.class, City.MODEL.codec())
            .table("cities")
            .partitionKey(City.ID, City::id)
            .index(BY_N)
            .index(BY_AT)
            .build();

    private static String description(String member, String status) {
        return "{\"" + member + "\":{\"AttributeDefinitions\":[{\"AttributeName\":\"id\",\"AttributeType\":\"S\"},"
                + "{\"AttributeName\":\"n\",\"AttributeType\":\"N\"}],\"TableName\":\"cities\",\"KeySchema\":"
                + "[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}],\"TableStatus\":\"" + status
                + "\",\"ItemCount\":7,\"TableSizeBytes\":700,\"BillingModeSummary\":{\"BillingMode\":\"PAY_PER_REQUEST\"},"
                + "\"GlobalSecondaryIndexes\":[{\"IndexName\":\"by-n\",\"IndexStatus\":\"ACTIVE\",\"KeySchema\":"
                + "[{\"KeyType\":\"HASH\",\"AttributeName\":\"n\"},{\"KeyType\":\"RANGE\",\"AttributeName\":\"id\"}],"
                + "\"Projection\":{\"ProjectionType\":\"INCLUDE\",\"NonKeyAttributes\":[\"name\"]},\"ItemCount\":3}],"
                + "\"ProvisionedThroughput\":{\"ReadCapacityUnits\":0,\"WriteCapacityUnits\":0,\"LastIncreaseDateTime\":1.5},"
                + "\"LocalSecondaryIndexes\":null}}";
    }

    private static SyncTable<City> table(FakeTransport transport) {
        return DynoxClient.of(transport).table(MODEL).sync();
    }

    private static String notFound(Sent sent) {
        throw FakeTransport.refusal(sent, "ResourceNotFoundException", "Not found: Table: cities");
    }

    @Test
    void create_model_sendsItsKeysAndIndexes() {
        FakeTransport transport = new FakeTransport(sent -> description("TableDescription", "ACTIVE"));
        table(transport).create();
        assertThat(transport.requests()).singleElement().satisfies(sent -> assertThat(sent.members())
                .containsEntry("TableName", "\"cities\"")
                .containsEntry(
                        "AttributeDefinitions",
                        "[{\"AttributeName\":\"id\",\"AttributeType\":\"S\"},{\"AttributeName\":\"n\",\"AttributeType\":"
                                + "\"N\"},{\"AttributeName\":\"at\",\"AttributeType\":\"B\"}]")
                .containsEntry("KeySchema", "[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}]")
                .containsEntry("BillingMode", "\"PAY_PER_REQUEST\"")
                .containsEntry(
                        "GlobalSecondaryIndexes",
                        "[{\"IndexName\":\"by-n\",\"KeySchema\":[{\"AttributeName\":\"n\",\"KeyType\":\"HASH\"},"
                                + "{\"AttributeName\":\"at\",\"KeyType\":\"RANGE\"}],\"Projection\":{\"ProjectionType\":"
                                + "\"INCLUDE\",\"NonKeyAttributes\":[\"name\"]}}]")
                .containsEntry(
                        "LocalSecondaryIndexes",
                        "[{\"IndexName\":\"by-at\",\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"},"
                                + "{\"AttributeName\":\"at\",\"KeyType\":\"RANGE\"}],\"Projection\":{\"ProjectionType\":"
                                + "\"ALL\"}}]")
                .doesNotContainKey("ProvisionedThroughput"));
    }

    @Test
    void create_provisioned_sendsTheCapacityForTableAndGlobalIndexes() {
        FakeTransport transport = new FakeTransport(sent -> description("TableDescription", "ACTIVE"));
        table(transport).create(TableOptions.provisioned(5, 6));
        String throughput = "{\"ReadCapacityUnits\":5,\"WriteCapacityUnits\":6}";
        Sent sent = transport.requests().get(0);
        assertThat(sent.member("BillingMode")).isEqualTo("\"PROVISIONED\"");
        assertThat(sent.member("ProvisionedThroughput")).isEqualTo(throughput);
        assertThat(sent.member("GlobalSecondaryIndexes")).contains(throughput);
        assertThat(sent.member("LocalSecondaryIndexes")).doesNotContain(throughput);
    }

    @Test
    void create_takesTime_waitsUntilItIsActive() {
        FakeTransport transport = new FakeTransport(sent -> switch (sent.number()) {
            case 0 -> description("TableDescription", "CREATING");
            case 1 -> notFound(sent);
            case 2 -> description("Table", "CREATING");
            default -> description("Table", "ACTIVE");
        });
        assertThat(table(transport).create().isActive()).isTrue();
        assertThat(transport.count()).isEqualTo(4);
    }

    @Test
    void create_exists_fails() {
        FakeTransport transport = new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "ResourceInUseException", "Table already exists: cities");
        });
        assertThatThrownBy(() -> table(transport).create()).isInstanceOf(TableInUseException.class);
    }

    @Test
    void describe_table_givesItAll() {
        TableDescription found =
                table(new FakeTransport(sent -> description("Table", "ACTIVE"))).describe();
        assertThat(found.name()).isEqualTo("cities");
        assertThat(found.keys().partitionKey().name()).isEqualTo("id");
        assertThat(found.keys().sortKey()).isNull();
        assertThat(found.itemCount()).isEqualTo(7);
        assertThat(found.sizeBytes()).isEqualTo(700);
        assertThat(found.onDemand()).isTrue();
        assertThat(found.indexes()).singleElement().satisfies(index -> {
            assertThat(index.name()).isEqualTo("by-n");
            assertThat(index.global()).isTrue();
            assertThat(index.keys().partitionKey().type()).isEqualTo(AttributeType.N);
            assertThat(index.keys().attributes()).extracting(KeyAttribute::name).containsExactly("n", "id");
            assertThat(index.projection()).isEqualTo(Item.Projection.INCLUDE);
            assertThat(index.include()).containsExactly("name");
            assertThat(index.itemCount()).isEqualTo(3);
        });
    }

    @Test
    void describe_missing_fails_existsDoesNot() {
        SyncTable<City> table = table(new FakeTransport(TableOperationsTest::notFound));
        assertThatThrownBy(table::describe)
                .isInstanceOf(TableNotFoundException.class)
                .hasMessage("DescribeTable on cities was refused: Not found: Table: cities"
                        + " (ResourceNotFoundException, request R0)");
        assertThat(table.exists()).isFalse();
        assertThat(table.totalMetrics().failureCount()).isEqualTo(1);
    }

    @Test
    void exists_otherFailure_fails() {
        SyncTable<City> table = table(new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "AccessDeniedException", "No.");
        }));
        assertThatThrownBy(table::exists).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void deleteTable_takesTime_waitsUntilItIsGone() {
        FakeTransport transport = new FakeTransport(sent -> switch (sent.number()) {
            case 0 -> description("TableDescription", "DELETING");
            case 1 -> description("Table", "DELETING");
            default -> notFound(sent);
        });
        SyncTable<City> table = table(transport);
        table.deleteTable();
        assertThat(transport.count()).isEqualTo(3);
        assertThat(table.totalMetrics().failureCount()).isZero();
    }

    @Test
    void awaitActive_cancelled_asksNoMore() throws InterruptedException {
        FakeTransport transport = new FakeTransport(sent -> description("Table", "CREATING"));
        CompletableFuture<TableDescription> waiting =
                DynoxClient.of(transport).table(MODEL).awaitActive();
        while (transport.count() < 1) {
            Thread.sleep(1);
        }
        waiting.cancel(true);
        Thread.sleep(300);
        int count = transport.count();
        Thread.sleep(400);
        assertThat(transport.count()).isEqualTo(count);
    }

    @Test
    void tableNames_manyPages_giveThemAll() {
        FakeTransport transport = new FakeTransport(sent -> sent.has("ExclusiveStartTableName")
                ? "{\"TableNames\":[\"c\"]}"
                : "{\"TableNames\":[\"a\",\"b\"],\"LastEvaluatedTableName\":\"b\"}");
        assertThat(DynoxClient.of(transport).sync().tableNames()).containsExactly("a", "b", "c");
        assertThat(transport.sent("ExclusiveStartTableName")).containsExactly(null, "\"b\"");
    }

    @Test
    void mapTable_anyTable_readsAndWritesMaps() {
        FakeTransport transport = new FakeTransport(sent -> sent.operation().equals("DescribeTable")
                ? description("Table", "ACTIVE")
                : PagedTable.ofCities(3).apply(sent));
        var table = DynoxClient.of(transport).sync().mapTable("cities");
        assertThat(table.scan().toList()).hasSize(3).allSatisfy(map -> assertThat(map)
                .containsOnlyKeys("id", "n"));
    }

    // ---- what reads send ----

    private final FakeTransport reads = new FakeTransport(sent -> "{\"Items\":[],\"Count\":0,\"ScannedCount\":0}");

    private Sent sent() {
        return reads.requests().get(reads.count() - 1);
    }

    @Test
    void query_options_areSent() {
        SyncTable<City> table = table(reads);
        table.query("c1").consistentRead(true).descending().toList();
        assertThat(sent().operation()).isEqualTo("Query");
        assertThat(sent().members())
                .containsEntry("ConsistentRead", "true")
                .containsEntry("ScanIndexForward", "false")
                .containsEntry("KeyConditionExpression", "\"#0 = :0\"")
                .containsEntry("ExpressionAttributeValues", "{\":0\":{\"S\":\"c1\"}}");
        table.index(BY_N)
                .query(7)
                .where(Attr.of("at").beginsWith(new byte[] {1}))
                .filter(Attr.of("x").exists())
                .filter(Attr.of("y").exists())
                .descending()
                .ascending()
                .toList();
        assertThat(sent().members())
                .containsEntry("IndexName", "\"by-n\"")
                .doesNotContainKey("ScanIndexForward")
                .containsKey("FilterExpression");
        assertThat(sent().member("FilterExpression")).contains(" AND ");
        assertThat(sent().member("KeyConditionExpression")).contains("begins_with");
    }

    @Test
    void projections_areSentWithTheKey() {
        SyncTable<City> table = table(reads);
        table.scan().asMaps("name", "address.lines[0]", "name").toList();
        assertThat(sent().member("ProjectionExpression")).isEqualTo("\"#0, #1.#2[0], #3\"");
        assertThat(sent().member("ExpressionAttributeNames"))
                .isEqualTo("{\"#0\":\"name\",\"#1\":\"address\",\"#2\":\"lines\",\"#3\":\"id\"}");
        table.scan().as(City.MODEL).toList();
        assertThat(sent().member("ExpressionAttributeNames")).isEqualTo("{\"#0\":\"id\",\"#1\":\"n\"}");
        table.scan().as(City.MODEL).asMaps().toList();
        assertThat(sent().has("ProjectionExpression")).isFalse();
        table.scan().as(Model.ofMaps("cities", City.MODEL.keys())).toList();
        assertThat(sent().has("ProjectionExpression")).isFalse();
    }

    @Test
    void scanOfALocalIndex_isASegmentOfItConsistently() {
        table(reads).index(BY_AT).scan().consistentRead(true).segment(2, 5).toList();
        assertThat(sent().members())
                .containsEntry("IndexName", "\"by-at\"")
                .containsEntry("ConsistentRead", "true")
                .containsEntry("Segment", "2")
                .containsEntry("TotalSegments", "5");
    }
}
