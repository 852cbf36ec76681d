package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.TransactionCanceledException.Reason;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TransactionTest {

    private static final City ONE = new City("c1", 1);

    private static final String CANCELLED = "{\"__type\":\"TransactionCanceledException\",\"Message\":\"cancelled\","
            + "\"CancellationReasons\":[{\"Code\":\"None\"},{\"Code\":\"ConditionalCheckFailed\",\"Message\":"
            + "\"The conditional request failed\",\"Item\":{\"id\":{\"S\":\"c2\"},\"n\":{\"N\":\"2\"}}}]}";

    private final List<String> events = new ArrayList<>();
    private String answer =
            "{\"ConsumedCapacity\":[{\"TableName\":\"cities\",\"CapacityUnits\":6},{\"CapacityUnits\":2}]}";
    private final FakeTransport transport = new FakeTransport(sent -> {
        events.add(sent.operation());
        if (answer.equals(CANCELLED)) {
            throw FakeTransport.refusal(sent, "TransactionCanceledException", "cancelled", 400, CANCELLED);
        }
        return answer;
    });
    private final DynoxClient client = DynoxClient.of(transport);
    private final Table<City> cities = client.table(City.MODEL);
    private final Table<City> towns = client.table(City.MODEL.withTable("towns"));

    private final Table<City> hooked = client.table(City.model(new EventHooks(events) {
        @Override
        public City afterLoad(City city) {
            return new City(city.id(), -city.n());
        }
    }));

    @AfterEach
    void close() {
        client.close();
    }

    private String sent(String member) {
        return String.valueOf(transport.requests().get(0).member(member));
    }

    // ---- writes ----

    @Test
    void write_everyKindOfAction_isSentInOrder() {
        Metrics cost = client.transactWrite()
                .put(cities, ONE)
                .put(towns, ONE, City.ID.notExists())
                .update(cities.update(Key.of("c2")).set(City.N, 2).onlyIf(City.N.eq(1)))
                .delete(cities, Key.of("c3"))
                .delete(cities, Key.of("c4"), City.ID.exists())
                .delete(cities, new City("c5", 5))
                .check(towns, Key.of("c2"), City.N.lt(9))
                .run()
                .join();

        String item = "{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"1\"}}";
        String old = ",\"ReturnValuesOnConditionCheckFailure\":\"ALL_OLD\"";
        assertThat(sent("TransactItems"))
                .isEqualTo("[{\"Put\":{\"TableName\":\"cities\",\"Item\":" + item + "}},"
                        + "{\"Put\":{\"TableName\":\"towns\",\"Item\":" + item
                        + ",\"ConditionExpression\":\"attribute_not_exists(#0)\",\"ExpressionAttributeNames\":"
                        + "{\"#0\":\"id\"}" + old + "}},"
                        + "{\"Update\":{\"TableName\":\"cities\",\"Key\":{\"id\":{\"S\":\"c2\"}},\"UpdateExpression\":"
                        + "\"SET #0 = :0\",\"ConditionExpression\":\"#0 = :1\",\"ExpressionAttributeNames\":{\"#0\":\"n\"},"
                        + "\"ExpressionAttributeValues\":{\":0\":{\"N\":\"2\"},\":1\":{\"N\":\"1\"}}" + old + "}},"
                        + "{\"Delete\":{\"TableName\":\"cities\",\"Key\":{\"id\":{\"S\":\"c3\"}}}},"
                        + "{\"Delete\":{\"TableName\":\"cities\",\"Key\":{\"id\":{\"S\":\"c4\"}},\"ConditionExpression\":"
                        + "\"attribute_exists(#0)\",\"ExpressionAttributeNames\":{\"#0\":\"id\"}" + old + "}},"
                        + "{\"Delete\":{\"TableName\":\"cities\",\"Key\":{\"id\":{\"S\":\"c5\"}}}},"
                        + "{\"ConditionCheck\":{\"TableName\":\"towns\",\"Key\":{\"id\":{\"S\":\"c2\"}},"
                        + "\"ConditionExpression\":\"#0 < :0\",\"ExpressionAttributeNames\":{\"#0\":\"n\"},"
                        + "\"ExpressionAttributeValues\":{\":0\":{\"N\":\"9\"}}" + old + "}}]");
        assertThat(sent("ReturnConsumedCapacity")).isEqualTo("\"TOTAL\"");
        assertThat(cost.consumedWcu()).isEqualTo(8);
        assertThat(cost.itemsCount()).isEqualTo(6);
        assertThat(client.totalMetrics().countsByOperation()).containsEntry("TransactWriteItems", 1L);
    }

    @Test
    void write_hooks_runAroundIt() {
        client.sync()
                .transactWrite()
                .put(hooked, ONE)
                .update(hooked.update(new City("c2", 2)).set(City.N, 3))
                .update(hooked.update(Key.of("c3")).set(City.N, 3))
                .delete(hooked, new City("c4", 4))
                .delete(hooked, Key.of("c5"))
                .run();

        assertThat(events)
                .containsExactly(
                        "beforeSave",
                        "beforeUpdate",
                        "beforeDelete",
                        "TransactWriteItems",
                        "afterSave 101",
                        "afterUpdate",
                        "afterDelete");
        assertThat(sent("TransactItems")).contains("\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"101\"}}");
    }

    @Test
    void write_cancelled_hasAReasonForEachAction_andRunsNoHookAfterIt() {
        answer = CANCELLED;
        SyncTransactWrite write =
                client.sync().transactWrite().put(hooked, ONE).check(cities, Key.of("c2"), City.N.lt(1));

        TransactionCanceledException e = catchThrowableOfType(TransactionCanceledException.class, write::run);

        assertThat(e)
                .hasMessage("TransactWriteItems on cities was refused: cancelled (TransactionCanceledException, request"
                        + " R0)");
        assertThat(e.reasons()).extracting(Reason::code).containsExactly("None", "ConditionalCheckFailed");
        assertThat(e.reasons().get(1).item().orElseThrow()).containsEntry("id", "c2");
        assertThat(events).containsExactly("beforeSave", "TransactWriteItems");
    }

    @Test
    void token_isOneForEachRun_orTheOneGiven() {
        SyncTransactWrite write = client.sync().transactWrite().put(cities, ONE);
        write.run();
        write.run();
        write.token("order-7").run();

        assertThat(transport.sent("ClientRequestToken"))
                .doesNotHaveDuplicates()
                .satisfiesExactly(
                        one -> assertThat(one).hasSize(38),
                        other -> assertThat(other).hasSize(38),
                        given -> assertThat(given).isEqualTo("\"order-7\""));
    }

    @Test
    void write_thatCannotBeMeant_isRefusedBeforeARequest() {
        TransactWrite none = client.transactWrite();
        TransactWrite twice = none.put(cities, ONE).put(towns, ONE).check(cities, Key.of("c1"), City.N.eq(1));
        TransactWrite many = none;
        for (int i = 0; i <= 100; i++) {
            many = many.delete(cities, Key.of("c" + i));
        }
        TransactWrite tooMany = many;

        assertThatThrownBy(none::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a transaction of at least one action but it has none.");
        assertThatThrownBy(tooMany::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a transaction of at most 100 actions but it has 101; divide it, or use a batch where"
                                + " all or nothing is not needed.");
        assertThatThrownBy(twice::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected one action for each item of a transaction but actions 1 and 3 are for the same item"
                                + " of table cities; make one of them.");
        assertThatThrownBy(() -> none.update(cities.update(Key.of("c1"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected an update of at least one attribute but there is none.");
        assertThatThrownBy(() ->
                        none.update(cities.update(Key.of("c1")).set(City.N, 1).returning(ReturnValues.ALL_NEW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected an update that returns nothing but it returns ALL_NEW; a transaction gives nothing"
                                + " back.");
        assertThatThrownBy(() -> none.token("")).hasMessage("Expected a token of 1 to 36 characters but got one of 0.");
        assertThatThrownBy(() -> none.token("x".repeat(37)))
                .hasMessage("Expected a token of 1 to 36 characters but got one of 37.");
        assertThat(transport.requests()).isEmpty();
    }

    // ---- reads ----

    @Test
    void get_itemsOfTwoTables_areGivenByTheirKeys() {
        answer = "{\"Responses\":[{\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"1\"}}},{},"
                + "{\"Item\":{\"n\":{\"N\":\"7\"},\"id\":{\"S\":\"c1\"}}}],"
                + "\"ConsumedCapacity\":[{\"CapacityUnits\":4},{\"CapacityUnits\":2}]}";
        TransactGetResult result = client.transactGet()
                .get(cities, Key.of("c1"))
                .get(cities, Key.of("c2"))
                .get(towns, Key.of("c1"))
                .run()
                .join();

        assertThat(sent("TransactItems"))
                .isEqualTo("[{\"Get\":{\"TableName\":\"cities\",\"Key\":{\"id\":{\"S\":\"c1\"}}}},"
                        + "{\"Get\":{\"TableName\":\"cities\",\"Key\":{\"id\":{\"S\":\"c2\"}}}},"
                        + "{\"Get\":{\"TableName\":\"towns\",\"Key\":{\"id\":{\"S\":\"c1\"}}}}]");
        assertThat(result.item(cities, Key.of("c1"))).contains(ONE);
        assertThat(result.item(cities, Key.of("c2"))).isEmpty();
        assertThat(result.item(towns, Key.of("c1"))).contains(new City("c1", 7));
        assertThat(result.metrics().consumedRcu()).isEqualTo(6);
        assertThat(result.metrics().itemsCount()).isEqualTo(2);
    }

    @Test
    void get_hookAfterLoad_runs() {
        answer = "{\"Responses\":[{\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"1\"}}}]}";

        TransactGetResult result =
                client.sync().transactGet().get(hooked, Key.of("c1")).run();

        assertThat(result.item(hooked, Key.of("c1"))).contains(new City("c1", -1));
    }

    @Test
    void result_askedForWhatWasNotRead_isRefused() {
        answer = "{\"Responses\":[{}]}";
        TransactGetResult result =
                client.sync().transactGet().get(cities, Key.of("c1")).run();
        String refused =
                "Expected a key that the transaction asked for, with the same table and model, but got another one"
                        + " of City in table ";

        assertThatThrownBy(() -> result.item(cities, Key.of("c2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(refused + "cities.");
        assertThatThrownBy(() -> result.item(towns, Key.of("c1"))).hasMessage(refused + "towns.");
        assertThatThrownBy(() -> result.item(hooked, Key.of("c1"))).hasMessage(refused + "cities.");
    }

    @Test
    void get_answersThatAreNotOneForEachKey_fail() {
        TransactGet get = client.transactGet().get(cities, Key.of("c1")).get(cities, Key.of("c2"));

        answer = "{\"Responses\":[{}]}";
        assertThatThrownBy(() -> get.run().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("Expected an answer for each of 2 keys but there were 1");
        answer = "{\"Responses\":[{},{},{}]}";
        assertThatThrownBy(() -> get.run().join())
                .cause()
                .hasMessageStartingWith("Expected no more answers than keys but there were");
    }

    @Test
    void get_itemThatCannotBeRead_saysWhich() {
        answer = "{\"Responses\":[{\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"S\":\"x\"}}}]}";
        SyncTransactGet get = client.sync().transactGet().get(cities, Key.of("c1"));

        assertThatThrownBy(get::run)
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining(
                        "Expected a number (N) but was a string (S) at $.n, reading City from table cities,"
                                + " key {id: c1}");
    }

    @Test
    void get_oneKeyTwice_isRefused() {
        TransactGet twice = client.transactGet().get(cities, Key.of("c1")).get(cities, Key.of("c1"));

        assertThatThrownBy(twice::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected one action for each item of a transaction but actions 1 and 2 are for the same item"
                                + " of table cities; make one of them.");
    }
}
