package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.TableOptions;
import io.github.jdynox.client.ThrottledException;
import io.github.jdynox.model.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TestControlTest {

    private final SettableClock clock = new SettableClock();

    @Test
    void latency_ofEveryRequest_isWaitedFor() {
        MemoryDynamo memory = MemoryDynamo.builder()
                .control(control -> control.latency(Duration.ofMillis(60)))
                .build();
        SyncTable<Map<String, @Nullable Object>> users = Users.in(memory);

        users.put(Users.user("u1"));

        assertThat(users.lastMetrics().orElseThrow().durationMs()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void pageLatency_ofAScan_isWaitedForWithEachPage() {
        MemoryDynamo memory = MemoryDynamo.create().seed(Users.MODEL, Users.users(3));
        memory.control().pageLatency(Duration.ofMillis(40));
        SyncTable<Map<String, @Nullable Object>> users = Users.in(memory);

        long start = System.nanoTime();
        users.scan().pageSize(1).readAhead(0).toList();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void latency_negative_isRefused() {
        assertThatThrownBy(() -> MemoryDynamo.create().control().latency(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a time that is not negative but was PT-0.001S.");
    }

    @Test
    void capacity_usedUp_isThereAgainWithTime() {
        MemoryDynamo memory = provisioned(5, 2);
        SyncTable<Map<String, @Nullable Object>> users =
                memory.client().table(Users.MODEL).sync();
        memory.control().throttleByCapacity(Duration.ofSeconds(1));

        users.put(Users.user("u1"));
        users.put(Users.user("u2"));
        assertThatThrownBy(() -> users.put(Users.user("u3")))
                .isInstanceOf(ThrottledException.class)
                .hasMessageStartingWith("PutItem on users was refused: The level of configured provisioned throughput"
                        + " for the table was exceeded. Consider increasing your provisioning level with the UpdateTable"
                        + " API. (ProvisionedThroughputExceededException, request ");
        clock.advance(Duration.ofMillis(600));
        users.put(Users.user("u3"));

        assertThat(users.count().count()).isEqualTo(3);
    }

    @Test
    void capacity_ofReads_isApartFromThatOfWrites() {
        MemoryDynamo memory = provisioned(1, 1);
        SyncTable<Map<String, @Nullable Object>> users =
                memory.client().table(Users.MODEL).sync();
        memory.control().throttleByCapacity(Duration.ZERO);

        users.put(Users.user("u1"));
        users.get(Key.of("u1"), true);

        assertThatThrownBy(() -> users.get(Key.of("u1"), true)).isInstanceOf(ThrottledException.class);
    }

    @Test
    void capacity_unused_isKeptForFiveMinutes() {
        MemoryDynamo memory = provisioned(1, 1);
        SyncTable<Map<String, @Nullable Object>> users =
                memory.client().table(Users.MODEL).sync();
        memory.control().throttleByCapacity();

        for (int i = 0; i < 300; i++) {
            users.put(Users.user("u" + i));
        }

        assertThatThrownBy(() -> users.put(Users.user("more"))).isInstanceOf(ThrottledException.class);
    }

    @Test
    void capacity_ofARequestThatDoesNotAsk_isChargedUnseen() {
        MemoryDynamo memory = provisioned(1, 1);
        memory.control().throttleByCapacity(Duration.ZERO);
        Dynamo dynamo = new Dynamo(memory);
        String put = "{'TableName':'users','Item':{'pk':{'S':'a'}}}";

        assertThat(dynamo.ok("PutItem", put)).isEqualTo("{}");
        assertThat(dynamo.refused("PutItem", put).code()).isEqualTo("ProvisionedThroughputExceededException");
    }

    @Test
    void capacity_ofAnIndex_isItsOwnAndHoldsBackWrites() {
        Dynamo dynamo = indexed();
        String query = "{'TableName':'cities','IndexName':'byCity','KeyConditionExpression':'city = :c',"
                + "'ExpressionAttributeValues':{':c':{'S':'x'}},'ReturnConsumedCapacity':'TOTAL'}";
        dynamo.ok("PutItem", "{'TableName':'cities','Item':{'pk':{'S':'a'},'city':{'S':'x'},'n':{'N':'1'}}}");

        assertThat(dynamo.refusal("PutItem", "{'TableName':'cities','Item':{'pk':{'S':'b'},'city':{'S':'x'}}}"))
                .isEqualTo("ProvisionedThroughputExceededException: The level of configured provisioned throughput for "
                        + "one or more global secondary indexes of the table was exceeded. Consider increasing your "
                        + "provisioning level for the under-provisioned global secondary indexes with the UpdateTable "
                        + "API.");
        assertThat(dynamo.ok("Query", query))
                .endsWith("'ConsumedCapacity':{'TableName':'cities','CapacityUnits':0.5}}");
        dynamo.ok("Query", query);
        assertThat(dynamo.refused("Query", query).code()).isEqualTo("ProvisionedThroughputExceededException");
        dynamo.ok("GetItem", "{'TableName':'cities','Key':{'pk':{'S':'a'}}}");
    }

    /** A table with capacity to spare and an index with little. */
    private Dynamo indexed() {
        MemoryDynamo memory = MemoryDynamo.builder().clock(clock).build();
        Dynamo dynamo = new Dynamo(memory);
        dynamo.ok(
                "CreateTable",
                "{'TableName':'cities','AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},"
                        + "{'AttributeName':'city','AttributeType':'S'}],"
                        + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                        + "'ProvisionedThroughput':{'ReadCapacityUnits':100,'WriteCapacityUnits':100},"
                        + "'GlobalSecondaryIndexes':[{'IndexName':'byCity',"
                        + "'KeySchema':[{'AttributeName':'city','KeyType':'HASH'}],"
                        + "'Projection':{'ProjectionType':'ALL'},'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1}}]}");
        memory.control().throttleByCapacity(Duration.ZERO);
        return dynamo;
    }

    @Test
    void capacity_ofATableOnDemand_isNotThrottled() {
        MemoryDynamo memory = MemoryDynamo.create();
        memory.control().throttleByCapacity(Duration.ZERO);
        SyncTable<Map<String, @Nullable Object>> users = Users.in(memory);

        users.batchPut(Users.users(100));

        assertThat(users.count().count()).isEqualTo(100);
    }

    @Test
    void requests_recorded_areInOrderWithTableAndBody() {
        MemoryDynamo memory = MemoryDynamo.create().createTable(Users.MODEL);
        memory.control().recordRequests(true);
        Dynamo dynamo = new Dynamo(memory);
        dynamo.ok("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'}}}");
        dynamo.ok("BatchGetItem", "{'RequestItems':{'users':{'Keys':[{'pk':{'S':'a'}}]}}}");
        dynamo.ok("TransactGetItems", "{'TransactItems':[{'Get':{'TableName':'users','Key':{'pk':{'S':'a'}}}}]}");
        dynamo.refused("ListTables", "nonsense");

        assertThat(memory.control().requests())
                .extracting(RecordedRequest::operation)
                .containsExactly("GetItem", "BatchGetItem", "TransactGetItems", "ListTables");
        assertThat(memory.control().requests().subList(0, 3))
                .allMatch(request -> request.table().equals("users"));
        assertThat(memory.control().requests("GetItem").get(0).json())
                .isEqualTo("{\"TableName\":\"users\",\"Key\":{\"pk\":{\"S\":\"a\"}}}");
        assertThatThrownBy(memory.control().requests("ListTables").get(0)::table)
                .hasMessage("Expected a request to one table but ListTables addresses [].");
    }

    @Test
    void requests_ofSeeding_areNotRecorded() {
        MemoryDynamo memory = MemoryDynamo.create();
        memory.control().recordRequests(true);

        memory.seed(Users.MODEL, Users.user("u1"));

        assertThat(memory.control().requests()).isEmpty();
    }

    private MemoryDynamo provisioned(long read, long write) {
        MemoryDynamo memory = MemoryDynamo.builder().clock(clock).build();
        memory.client().table(Users.MODEL).sync().create(TableOptions.provisioned(read, write));
        return memory;
    }

    /** Stands still unless moved. */
    private static final class SettableClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));

        void advance(Duration time) {
            now.updateAndGet(instant -> instant.plus(time));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
