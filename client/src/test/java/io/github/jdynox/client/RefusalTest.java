package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.cities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.LocalIndex;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be known to be wrong is refused with one clear sentence, before any request. */
class RefusalTest {

    private static final FakeTransport TRANSPORT = new FakeTransport(sent -> "{}");
    private static final Table<City> TABLE = cities(TRANSPORT);
    private static final KeySchema BY_N =
            new KeySchema(new KeyAttribute("n", Codecs.INTEGER), new KeyAttribute("at", Codecs.INSTANT));
    private static final GlobalIndex<City> GLOBAL = GlobalIndex.of("by-n", BY_N);
    private static final LocalIndex<City> LOCAL = LocalIndex.of(
            "by-at", new KeySchema(new KeyAttribute("id", Codecs.STRING), new KeyAttribute("at", Codecs.INSTANT)));

    @AfterEach
    void nothingWasSent() {
        assertThat(TRANSPORT.count()).isZero();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                of(
                        "limit 0",
                        () -> TABLE.scan().limit(0),
                        "Expected a limit of at least 1 item but was 0; leave it out to" + " read every item."),
                of(
                        "limit -1",
                        () -> TABLE.sync().scan().limit(-1),
                        "Expected a limit of at least 1 item but was -1; leave" + " it out to read every item."),
                of(
                        "page size 0",
                        () -> TABLE.scan().pageSize(0),
                        "Expected a page size of at least 1 item but was 0;"
                                + " leave it out to let DynamoDB fill pages of 1 MB."),
                of(
                        "read-ahead -1",
                        () -> TABLE.scan().readAhead(-1),
                        "Expected a read-ahead of 0 or 1 pages but was -1."),
                of("read-ahead 2", () -> TABLE.scan().readAhead(2), "Expected a read-ahead of 0 or 1 pages but was 2."),
                of("no segments", () -> TABLE.parallelScan(0), "Expected 1 to 1000000 segments but was 0."),
                of(
                        "too many segments",
                        () -> TABLE.sync().parallelScan(1_000_001),
                        "Expected 1 to 1000000 segments but" + " was 1000001."),
                of(
                        "segments of an index",
                        () -> TABLE.index(GLOBAL).parallelScan(-3),
                        "Expected 1 to 1000000 segments" + " but was -3."),
                of(
                        "segment too high",
                        () -> TABLE.scan().segment(4, 4),
                        "Expected a segment from 0 to 3 (of 4) but was" + " 4."),
                of(
                        "segment negative",
                        () -> TABLE.index(LOCAL).scan().segment(-1, 4),
                        "Expected a segment from 0 to 3" + " (of 4) but was -1."),
                of("segment of none", () -> TABLE.scan().segment(0, 0), "Expected 1 to 1000000 segments but was 0."),
                of(
                        "start key with a sort key",
                        () -> TABLE.scan().startFrom(Key.of("c1", 2)),
                        "Expected a key of id (S)" + " but found 2 values."),
                of(
                        "start key of another table",
                        () -> TABLE.scan().startFrom(Key.ofAttributes(Map.of("pk", "c1"))),
                        "Expected a key of id (S) but found pk."),
                of(
                        "start key of another type",
                        () -> TABLE.scan().startFrom(Key.of(7)),
                        "Expected a value for key" + " attribute id (S) but found a Integer."),
                of(
                        "empty start key",
                        () -> TABLE.scan().startFrom(Key.of("")),
                        "Expected a value for key attribute id" + " (S) but it is empty; DynamoDB has no empty keys."),
                of(
                        "start key of an index without the table's",
                        () -> TABLE.index(GLOBAL).scan().startFrom(Key.of(7)),
                        "Expected a key of n (N), at (S), id (S) but found 1 value."),
                of(
                        "key without attributes",
                        () -> Key.ofAttributes(Map.of()),
                        "Expected the attributes of a key but there" + " were none."),
                of(
                        "partition of another type",
                        () -> TABLE.query(7),
                        "Expected a value for key attribute id (S) but found" + " a Integer."),
                of(
                        "empty partition",
                        () -> TABLE.query(""),
                        "Expected a value for key attribute id (S) but it is empty;" + " DynamoDB has no empty keys."),
                of(
                        "empty binary partition",
                        () -> TABLE.query(ByteBuffer.allocate(0)),
                        "Expected a value for key" + " attribute id (S) but it is empty; DynamoDB has no empty keys."),
                of(
                        "sort key where there is none",
                        () -> TABLE.query("c1").where(Attr.of("n").eq(1)),
                        "Expected a sort key" + " to compare but cities has none; use filter(..)."),
                of(
                        "condition on another attribute",
                        () -> TABLE.index(GLOBAL).query(1).where(Attr.of("id").eq("c1")),
                        "Expected one condition on sort key at (=, <, <=, >, >=, BETWEEN or begins_with, with values) but"
                                + " found id = ?; what else the items must be is a filter."),
                of(
                        "two conditions on the sort key",
                        () -> TABLE.index(GLOBAL)
                                .query(1)
                                .where(Attr.of("at").gt("1"))
                                .where(Attr.of("at").lt("2")),
                        "Expected one condition on sort key at (S) but found a second one; use between(..) for a range,"
                                + " and filter(..) for the rest."),
                of("empty IN", () -> TABLE.scan().filter(Attr.of("n").in(List.of())), null),
                of(
                        "101 operands",
                        () -> TABLE.scan()
                                .filter(Attr.of("n")
                                        .in(IntStream.range(0, 101).boxed().toList())),
                        null),
                of("filter over 4 KB", () -> TABLE.scan().filter(large()), null),
                of(
                        "filters over 4 KB together",
                        () -> TABLE.scan().filter(half()).filter(half()),
                        null),
                of("condition over 4 KB", () -> WriteOptions.onlyIf(large()), null),
                of(
                        "conditions over 4 KB together",
                        () -> TABLE.update(Key.of("c1")).onlyIf(half()).onlyIf(half()),
                        null),
                of(
                        "no paths",
                        () -> TABLE.scan().asMaps(new String[0]),
                        "Expected at least one attribute to read but" + " there are none; asMaps() reads all of them."),
                of(
                        "get with the wrong key",
                        () -> TABLE.get(Key.of("c1", 1)),
                        "Expected a key of id (S) but found 2" + " values."),
                of(
                        "update with the wrong key",
                        () -> TABLE.update(Key.of(1)),
                        "Expected a value for key attribute id (S)" + " but found a Integer."),
                of(
                        "delete with the wrong key",
                        () -> TABLE.delete(Key.of("c1", 1)),
                        "Expected a key of id (S) but found 2" + " values."),
                of(
                        "batch get with a wrong key",
                        () -> TABLE.batchGet(List.of(Key.of("c1"), Key.of(1))),
                        "Expected a value" + " for key attribute id (S) but found a Integer."),
                of(
                        "batch delete with a wrong key",
                        () -> TABLE.batchDelete(List.of(Key.of("c1", 1))),
                        "Expected a key of" + " id (S) but found 2 values."),
                of(
                        "put of an empty key",
                        () -> TABLE.put(new City("", 1)),
                        "Expected a value for key attribute id (S) but" + " it is empty; DynamoDB has no empty keys."),
                of(
                        "batch put of an empty key",
                        () -> TABLE.batchPut(List.of(new City("", 1))),
                        "Expected a value for key" + " attribute id (S) but it is empty; DynamoDB has no empty keys."),
                of(
                        "put that returns what is new",
                        () -> TABLE.put(new City("c1", 1), WriteOptions.returning(ReturnValues.ALL_NEW)),
                        "Expected a put to return NONE or ALL_OLD but was ALL_NEW, which only an" + " update can."),
                of(
                        "delete that returns what was updated",
                        () -> TABLE.delete(Key.of("c1"), WriteOptions.returning(ReturnValues.UPDATED_OLD)),
                        "Expected a delete to return NONE or ALL_OLD but was UPDATED_OLD,"
                                + " which only an update can."),
                of(
                        "no read capacity",
                        () -> TableOptions.provisioned(0, 1),
                        "Expected at least 1 read and 1 write" + " capacity unit but was 0 and 1."),
                of(
                        "no write capacity",
                        () -> TableOptions.provisioned(5, -1),
                        "Expected at least 1 read and 1 write" + " capacity unit but was 5 and -1."),
                of(
                        "key attribute of a wrong type",
                        () -> new KeyAttribute("at", Codecs.BOOLEAN),
                        "Expected a key" + " attribute of type S, N or B but at is a boolean (BOOL)."));
    }

    private static Arguments of(String what, ThrowingCallable call, String message) {
        return Arguments.of(what, call, message);
    }

    private static Condition half() {
        return all(130);
    }

    private static Condition large() {
        return all(250);
    }

    private static Condition all(int conditions) {
        return IntStream.range(0, conditions)
                .mapToObj(i -> Attr.of("attribute" + i).eq(i))
                .reduce(Condition::and)
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, ThrowingCallable call, String message) {
        if (message == null) {
            // The sentence is the expressions' own and asserted with them.
            assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThatThrownBy(call)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void updateOfNothing_isRefused() {
        assertThatThrownBy(() -> TABLE.update(Key.of("c1")).run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected an update of at least one attribute but there is none.");
    }

    @Test
    void defaultClient_notSet_isRefused() {
        DynoxClient.setDefault(null);
        assertThatThrownBy(DynoxClient::getDefault)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a default client but none was set; call DynoxClient.setDefault(client) first.");
    }
}
