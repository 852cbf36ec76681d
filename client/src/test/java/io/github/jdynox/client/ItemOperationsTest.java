package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DecodeException;
import io.github.jdynox.attribute.Attr;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ItemOperationsTest {

    private static final String ATTRIBUTES =
            "{\"Attributes\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"1\"}},\"ConsumedCapacity\":{\"CapacityUnits\":1}}";

    private final List<String> events = new ArrayList<>();
    private final FakeTransport transport = new FakeTransport(sent -> {
        events.add(sent.operation());
        return sent.operation().equals("GetItem")
                ? "{\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"1\"}},\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}"
                : ATTRIBUTES;
    });
    private final SyncTable<City> table =
            Fixture.cities(transport, new EventHooks(events)).sync();

    @AfterEach
    void forgetDefault() {
        DynoxClient.setDefault(null);
    }

    private Sent sent() {
        assertThat(transport.requests()).hasSize(1);
        return transport.requests().get(0);
    }

    @Test
    void get_item_isReadAndItsHookRuns() {
        assertThat(table.get(Key.of("c1"))).contains(new City("c1", 1));
        assertThat(events).containsExactly("GetItem", "afterLoad");
        assertThat(sent().members())
                .containsEntry("TableName", "\"cities\"")
                .containsEntry("Key", "{\"id\":{\"S\":\"c1\"}}")
                .containsEntry("ReturnConsumedCapacity", "\"TOTAL\"")
                .doesNotContainKey("ConsistentRead");
    }

    @Test
    void fetch_consistent_givesTheCost() {
        ItemResult<City> result = table.fetch(Key.of("c1"), true);
        assertThat(result.metrics().consumedRcu()).isEqualTo(0.5);
        assertThat(result.metrics().itemsCount()).isEqualTo(1);
        assertThat(sent().member("ConsistentRead")).isEqualTo("true");
    }

    @Test
    void get_missing_isEmpty() {
        FakeTransport empty = new FakeTransport(sent -> "{\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}");
        assertThat(Fixture.cities(empty).sync().get(Key.of("c1"))).isEmpty();
    }

    @Test
    void put_item_goesThroughItsHooks() {
        WriteResult<City> result = table.put(new City("c1", 7));
        assertThat(events).containsExactly("beforeSave", "PutItem", "afterSave 107");
        assertThat(sent().members())
                .containsEntry("Item", "{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"107\"}}")
                .containsEntry("ReturnConsumedCapacity", "\"TOTAL\"")
                .doesNotContainKeys("ConditionExpression", "ReturnValues", "ReturnValuesOnConditionCheckFailure");
        assertThat(result.metrics().consumedWcu()).isEqualTo(1);
        assertThat(result.metrics().itemsCount()).isEqualTo(1);
    }

    @Test
    void put_conditionAndReturnValues_areSent() {
        WriteResult<City> result = table.put(
                new City("c1", 7), WriteOptions.onlyIf(City.ID.notExists()).andReturn(ReturnValues.ALL_OLD));
        assertThat(sent().member("ConditionExpression")).contains("attribute_not_exists");
        assertThat(sent().member("ReturnValues")).isEqualTo("\"ALL_OLD\"");
        assertThat(sent().member("ReturnValuesOnConditionCheckFailure")).isEqualTo("\"ALL_OLD\"");
        assertThat(result.item()).contains(new City("c1", 1));
        assertThat(result.attributes()).isEqualTo(Map.of("id", "c1", "n", BigDecimal.ONE));
    }

    @Test
    void put_beforeHookThrows_sendsNothing() {
        IllegalStateException no = new IllegalStateException("no");
        Table<City> guarded = Fixture.cities(transport, new Hooks<>() {
            @Override
            public City beforeSave(City city) {
                throw no;
            }
        });
        assertThatThrownBy(() -> guarded.put(new City("c1", 1))).isSameAs(no);
        assertThat(transport.count()).isZero();
    }

    @Test
    void put_afterHookThrows_failsTheFutureThoughItIsDone() {
        IllegalStateException no = new IllegalStateException("no");
        Table<City> guarded = Fixture.cities(transport, new Hooks<>() {
            @Override
            public void afterSave(City city) {
                throw no;
            }
        });
        CompletableFuture<WriteResult<City>> put = guarded.put(new City("c1", 1));
        assertThat(put.handle((value, error) -> error).join()).isSameAs(no);
        assertThat(transport.count()).isEqualTo(1);
        assertThat(guarded.totalMetrics().failureCount()).isZero();
    }

    @Test
    void get_loadHookThrows_failsWithItsOwnException() {
        IllegalStateException no = new IllegalStateException("no");
        Table<City> guarded = Fixture.cities(transport, new Hooks<>() {
            @Override
            public City afterLoad(City city) {
                throw no;
            }
        });
        assertThatThrownBy(() -> guarded.sync().get(Key.of("c1"))).isSameAs(no);
    }

    @Test
    void get_badItem_saysWhere() {
        FakeTransport bad = new FakeTransport(sent -> "{\"Item\":{\"n\":{\"S\":\"x\"},\"id\":{\"S\":\"c1\"}}}");
        assertThatThrownBy(() -> Fixture.cities(bad).sync().get(Key.of("c1")))
                .isInstanceOfSatisfying(DecodeException.class, e -> {
                    assertThat(e)
                            .hasMessage("Expected a number (N) but was a string (S) at $.n, reading City from table"
                                    + " cities, key {id: c1}");
                    assertThat(e.operation()).contains("GetItem");
                    assertThat(e.requestId()).contains("R0");
                });
    }

    @Test
    void update_byKey_runsNoHook() {
        table.update(Key.of("c1"))
                .set(City.N, 5)
                .and(Attr.of("seen").increment(1))
                .onlyIf(City.N.lt(5))
                .onlyIf(City.ID.exists())
                .returning(ReturnValues.ALL_NEW)
                .run();
        assertThat(events).containsExactly("UpdateItem");
        assertThat(sent().member("Key")).isEqualTo("{\"id\":{\"S\":\"c1\"}}");
        assertThat(sent().member("UpdateExpression")).startsWith("\"SET ");
        assertThat(sent().member("ConditionExpression")).contains(" AND ");
        assertThat(sent().member("ReturnValues")).isEqualTo("\"ALL_NEW\"");
    }

    @Test
    void update_item_runsItsHooks() {
        table.update(new City("c1", 1)).add(City.N, 5).run();
        assertThat(events).containsExactly("beforeUpdate", "UpdateItem", "afterUpdate");
        assertThat(sent().member("UpdateExpression")).startsWith("\"ADD ");
    }

    @Test
    void update_call_isAValue() {
        SyncUpdateCall<City> base = table.update(Key.of("c1")).set(City.N, 5);
        base.remove(City.ID);
        base.run();
        assertThat(sent().member("UpdateExpression")).doesNotContain("REMOVE");
    }

    @Test
    void update_partOfTheItem_isGivenAsAMap() {
        FakeTransport part = new FakeTransport(sent -> "{\"Attributes\":{\"n\":{\"S\":\"x\"}}}");
        WriteResult<City> result = Fixture.cities(part)
                .sync()
                .update(Key.of("c1"))
                .set(City.N, 5)
                .returning(ReturnValues.UPDATED_NEW)
                .run();
        assertThat(result.attributes()).isEqualTo(Map.of("n", "x"));
        assertThatThrownBy(result::item)
                .isInstanceOf(DecodeException.class)
                .hasMessage("Expected a number (N) but was a string (S) at $.n, reading City from table cities");
    }

    @Test
    void delete_key_runsNoHook_deleteItem_does() {
        table.delete(Key.of("c1"));
        table.delete(new City("c1", 1), WriteOptions.returning(ReturnValues.ALL_OLD));
        assertThat(events).containsExactly("DeleteItem", "beforeDelete", "DeleteItem", "afterDelete");
        assertThat(transport.sent("ReturnValues")).containsExactly(null, "\"ALL_OLD\"");
    }

    @Test
    void delete_condition_isSent() {
        table.delete(Key.of("c1"), City.N.eq(1));
        assertThat(sent().has("ConditionExpression")).isTrue();
    }

    // ---- items that act by themselves ----

    private record Town(String id) implements ActiveRecord<Town> {

        static final Model<Town> MODEL = Models.register(Model.builder(Town.class, new TownCodec())
                .table("towns")
                .partitionKey(io.github.jdynox.attribute.StringAttribute.of("id"), Town::id)
                .attributes("id")
                .build());
    }

    private static final class TownCodec implements ItemCodec<Town> {
        @Override
        public Town read(JsonReader in) {
            in.skipValue();
            return new Town("read");
        }

        @Override
        public void write(JsonWriter out, Town town) {
            out.beginObject();
            out.name("id").writeString(town.id);
            out.endObject();
        }
    }

    @Test
    void activeRecord_overTheDefaultClient_savesUpdatesAndDeletes() {
        DynoxClient client = DynoxClient.of(transport);
        assertThat(Town.MODEL.table()).isEqualTo("towns");
        assertThat(DynoxClient.setDefault(client)).isEmpty();
        Town town = new Town("t1");
        town.sync().save();
        town.sync().update(Attr.of("n").set(1), Attr.of("m").set(2));
        town.delete().join();
        assertThat(events).containsExactly("PutItem", "UpdateItem", "DeleteItem");
        assertThat(transport.sent("TableName")).containsOnly("\"towns\"");
        assertThat(transport.sent("Key")).containsExactly(null, "{\"id\":{\"S\":\"t1\"}}", "{\"id\":{\"S\":\"t1\"}}");
        client.close();
        assertThatThrownBy(town::save).isInstanceOf(IllegalStateException.class);
        client.close();
        assertThat(transport.closings()).isEqualTo(1);
    }

    @Test
    void activeRecord_defaultClientWithTableNames_goesToTheTableThatItNames() {
        assertThat(Town.MODEL.table()).isEqualTo("towns");
        try (DynoxClient client = DynoxClient.builder(transport)
                .tableNames(name -> "test-" + name)
                .build()) {
            DynoxClient.setDefault(client);
            new Town("t1").sync().save();
        }
        assertThat(transport.sent("TableName")).containsExactly("\"test-towns\"");
    }

    @Test
    void defaultClient_closedOneIsAnother_stays() {
        DynoxClient first = DynoxClient.of(transport);
        DynoxClient second = DynoxClient.of(transport);
        DynoxClient.setDefault(first);
        assertThat(DynoxClient.setDefault(second)).contains(first);
        first.close();
        assertThat(DynoxClient.getDefault()).isSameAs(second);
    }
}
