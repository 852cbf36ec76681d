package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.key;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchTest {

    /** Takes batches as DynamoDB does, and leaves unprocessed what a test wants. */
    private static final class BatchTable implements Function<Sent, String> {

        private static final Pattern WRITE = Pattern.compile("\\{\"PutRequest\":\\{\"Item\":(\\{\"id\":\\{\"S\":"
                + "\"(\\w+)\"\\},\"n\":\\{\"N\":\"\\d+\"\\}\\})\\}\\}|\\{\"DeleteRequest\":\\{\"Key\":\\{\"id\":\\{\"S\":"
                + "\"(\\w+)\"\\}\\}\\}\\}");
        private static final Pattern KEY = Pattern.compile("\\{\"id\":\\{\"S\":\"(\\w+)\"\\}\\}");

        final Map<String, String> items = Collections.synchronizedMap(new LinkedHashMap<>());
        final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        BiPredicate<Sent, String> leaves = (sent, id) -> false;

        @Override
        public String apply(Sent sent) {
            boolean write = sent.operation().equals("BatchWriteItem");
            Matcher part = (write ? WRITE : KEY).matcher(sent.member("RequestItems"));
            List<String> left = new ArrayList<>();
            List<String> found = new ArrayList<>();
            int size = 0;
            while (part.find()) {
                size++;
                String id = write && part.group(2) == null ? part.group(3) : part.group(write ? 2 : 1);
                if (leaves.test(sent, id)) {
                    left.add(part.group());
                } else if (!write) {
                    // In no order, as DynamoDB gives them.
                    found.add(0, items.getOrDefault(id, ""));
                } else if (part.group(1) == null) {
                    items.remove(id);
                } else {
                    items.put(id, part.group(1));
                }
            }
            sizes.add(size);
            found.removeIf(String::isEmpty);
            String rest = String.join(",", left);
            String capacity =
                    "\"ConsumedCapacity\":[{\"TableName\":\"cities\",\"CapacityUnits\":" + (size - left.size()) + "}]";
            return write
                    ? "{\"UnprocessedItems\":{" + (left.isEmpty() ? "" : "\"cities\":[" + rest + "]") + "}," + capacity
                            + "}"
                    : "{\"Responses\":{\"cities\":[" + String.join(",", found) + "]},\"UnprocessedKeys\":{"
                            + (left.isEmpty() ? "" : "\"cities\":{\"ConsistentRead\":true,\"Keys\":[" + rest + "]}")
                            + "}," + capacity + "}";
        }
    }

    private final BatchTable batches = new BatchTable();
    private final FakeTransport transport = new FakeTransport(batches);

    private SyncTable<City> table(Model<City> model) {
        return DynoxClient.builder(transport)
                .backoff(new Backoff(1, 2))
                .build()
                .table(model)
                .sync();
    }

    private SyncTable<City> table() {
        return table(City.MODEL);
    }

    private static List<City> cities(int count) {
        return IntStream.range(0, count).mapToObj(i -> new City("c" + i, i)).toList();
    }

    private static List<Key> keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> Key.of("c" + i)).toList();
    }

    @Test
    void batchPut_manyItems_goInRequestsOf25AFewAtOnce() {
        BatchResult result = table().batchPut(cities(260));
        assertThat(batches.items).hasSize(260);
        assertThat(batches.sizes).hasSize(11).containsOnly(25, 10);
        assertThat(transport.mostUnderWay()).isLessThanOrEqualTo(4);
        assertThat(result.metrics().itemsCount()).isEqualTo(260);
        assertThat(result.metrics().consumedWcu()).isEqualTo(260);
        assertThat(result.metrics().requests()).isEqualTo(11);
        assertThat(transport.sent("ReturnConsumedCapacity")).containsOnly("\"TOTAL\"");
    }

    @Test
    void batchPut_unprocessedItems_areSentAgain() {
        batches.leaves = (sent, id) -> (sent.number() + id.hashCode()) % 3 == 0;
        BatchResult result = table().batchPut(cities(120));
        assertThat(batches.items).hasSize(120);
        assertThat(result.metrics().itemsCount()).isEqualTo(120);
        assertThat(result.metrics().consumedWcu()).isEqualTo(120);
    }

    @Test
    void batchPut_neverProcessed_isGivenUpWithAllKeysThatAreNotDone() {
        batches.leaves = (sent, id) -> id.equals("c3") || id.equals("c40");
        SyncTable<City> table = table();
        UnprocessedException e = catchThrowableOfType(UnprocessedException.class, () -> table.batchPut(cities(60)));
        assertThat(e.keys()).containsExactly(key(3), key(40));
        assertThat(e)
                .hasMessage(
                        "BatchWriteItem on cities was given up: DynamoDB left the same items unprocessed 10 times in"
                                + " a row. Of the batch 2 items are not done, see keys(); lower the rate or raise the table's"
                                + " capacity.");
        assertThat(batches.items).hasSize(58);
        assertThat(table.totalMetrics().failureCount()).isEqualTo(1);
        assertThat(table.totalMetrics().totalItemsCount()).isEqualTo(58);
    }

    @Test
    void batchPut_givenUp_keysIncludeWhatWasNotSent() {
        batches.leaves = (sent, id) -> true;
        UnprocessedException e = catchThrowableOfType(UnprocessedException.class, () -> table().batchPut(cities(300)));
        assertThat(e.keys()).hasSize(300);
    }

    @Test
    void batchPut_oneRequestRefused_failsWithTheCauseAndSendsNoMore() {
        FakeTransport refusing = new FakeTransport(sent -> {
            if (sent.number() == 1) {
                throw FakeTransport.refusal(sent, "AccessDeniedException", "No.");
            }
            return batches.apply(sent);
        });
        SyncTable<City> table = DynoxClient.of(refusing).table(City.MODEL).sync();
        assertThatThrownBy(() -> table.batchPut(cities(1_000)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("BatchWriteItem on cities was refused: No. (AccessDeniedException, request R1)");
        assertThat(refusing.count()).isLessThan(40);
        assertThat(table.totalMetrics().operationCount()).isEqualTo(1);
        assertThat(table.totalMetrics().failureCount()).isEqualTo(1);
    }

    @Test
    void batchPut_sameKeyTwice_putsTheLastAndItsHookRunsOnce() {
        List<City> after = new ArrayList<>();
        Model<City> model = City.model(new Hooks<>() {
            @Override
            public City beforeSave(City city) {
                return new City(city.id(), city.n() + 1);
            }

            @Override
            public void afterSave(City city) {
                after.add(city);
            }
        });
        table(model).batchPut(List.of(new City("a", 1), new City("b", 5), new City("a", 2)));
        assertThat(batches.items.get("a")).contains("\"n\":{\"N\":\"3\"}");
        assertThat(batches.sizes).containsExactly(2);
        assertThat(after).containsExactlyInAnyOrder(new City("a", 3), new City("b", 6));
    }

    @Test
    void batchWrite_putsAndDeletes_aKeyInBothIsDeleted() {
        table().batchPut(cities(3));
        table().batchWrite(List.of(new City("c3", 3), new City("c4", 4)), List.of(Key.of("c4"), Key.of("c0")));
        assertThat(batches.items).containsOnlyKeys("c1", "c2", "c3");
    }

    @Test
    void batchWrite_nothing_sendsNothing() {
        assertThat(table().batchPut(List.of()).metrics().requests()).isZero();
        assertThat(transport.count()).isZero();
    }

    @Test
    void batchGet_manyKeys_givesItemsAndMissingOnesInTheirOrder() {
        table().batchPut(cities(250));
        batches.sizes.clear();
        List<Key> asked = new ArrayList<>(keys(252));
        Collections.reverse(asked);
        batches.leaves = (sent, id) -> (sent.number() + id.hashCode()) % 4 == 0;
        BatchGetResult<City> found = table().batchGet(asked, true);
        List<Integer> expected = new ArrayList<>(range(0, 250));
        Collections.reverse(expected);
        assertThat(numbers(found.items())).isEqualTo(expected);
        assertThat(found.missing()).containsExactly(key(251), key(250));
        assertThat(found.metrics().itemsCount()).isEqualTo(250);
        assertThat(found.metrics().consumedRcu()).isEqualTo(252);
        assertThat(batches.sizes).allMatch(size -> size <= 100);
        assertThat(transport.requests().get(transport.count() - 1).member("RequestItems"))
                .contains("\"ConsistentRead\":true");
    }

    @Test
    void batchGet_sameKeyTwice_givesItsItemOnce() {
        table().batchPut(cities(2));
        assertThat(numbers(table().batchGet(List.of(Key.of("c1"), Key.of("c0"), Key.of("c1")))
                        .items()))
                .containsExactly(1, 0);
    }

    @Test
    void batchGet_badItem_failsWithItsPlace() {
        batches.items.put("c1", "{\"n\":{\"S\":\"x\"},\"id\":{\"S\":\"c1\"}}");
        assertThatThrownBy(() -> table().batchGet(keys(3)))
                .hasMessage("Expected a number (N) but was a string (S) at $.n, reading City from table cities,"
                        + " key {id: c1}");
    }

    @Test
    void batchGet_interruptedWhileItBacksOff_stops() throws InterruptedException {
        batches.leaves = (sent, id) -> true;
        SyncTable<City> table = DynoxClient.of(transport).table(City.MODEL).sync();
        Thread thread = new Thread(() -> assertThatThrownBy(() -> table.batchGet(keys(3)))
                .hasMessage("The thread was interrupted while it waited for DynamoDB; the operation was cancelled."));
        thread.start();
        while (transport.count() < 3) {
            Thread.sleep(1);
        }
        thread.interrupt();
        thread.join();
        int count = transport.count();
        Thread.sleep(400);
        assertThat(transport.count()).isEqualTo(count);
        assertThat(table.totalMetrics().operationCount()).isEqualTo(1);
    }
}
