package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.BatchGetResult;
import io.github.jdynox.client.ConditionFailedException;
import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.ItemTooLargeException;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.ReturnValues;
import io.github.jdynox.client.ScanResult;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.SyncTransactWrite;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TableInUseException;
import io.github.jdynox.client.TableNotFoundException;
import io.github.jdynox.client.TableOptions;
import io.github.jdynox.client.TransactGetResult;
import io.github.jdynox.client.TransactionCanceledException;
import io.github.jdynox.client.TransactionCanceledException.Reason;
import io.github.jdynox.client.ValidationException;
import io.github.jdynox.client.WriteOptions;
import io.github.jdynox.client.WriteResult;
import io.github.jdynox.local.LocalDynamo;
import io.github.jdynox.model.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/** Every operation on a real server. */
@Timeout(60)
class OperationsIT {

    private static LocalDynamo dynamo;
    private static DynoxClient client;
    private SyncTable<Order> table;

    @BeforeAll
    static void start() {
        dynamo = LocalDynamo.start();
        client = DynoxClient.of(HttpStack.OWN_APACHE5.transport(dynamo.endpoint()));
    }

    @AfterAll
    static void stop() {
        client.close();
        dynamo.close();
    }

    @BeforeEach
    void create(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        table = client.table(Order.in(name)).sync();
        table.create();
    }

    private static Order order(int number) {
        return new Order("ann", number, "book", 10 * number);
    }

    @Test
    void table_lifeFromCreateToDelete() {
        assertThat(table.exists()).isTrue();
        assertThat(client.sync().tableNames()).contains(table.name());
        assertThat(table.describe()).satisfies(found -> {
            assertThat(found.isActive()).isTrue();
            assertThat(found.onDemand()).isTrue();
            assertThat(found.keys().toString()).isEqualTo("customer (S), number (N)");
            assertThat(found.indexes())
                    .extracting(index -> index.name() + " " + index.global() + " " + index.keys())
                    .containsExactly("by-kind true kind (S), amount (N)", "by-amount false customer (S), amount (N)");
        });
        assertThat(table.awaitActive().isActive()).isTrue();
        assertThatThrownBy(table::create).isInstanceOf(TableInUseException.class);
        table.deleteTable();
        assertThat(table.exists()).isFalse();
        assertThatThrownBy(table::describe).isInstanceOf(TableNotFoundException.class);
        assertThatThrownBy(() -> table.scan().toList()).isInstanceOfSatisfying(TableNotFoundException.class, e -> {
            assertThat(e.table()).contains(table.name());
            assertThat(e.requestId()).isPresent();
        });
        assertThat(table.create(TableOptions.provisioned(5, 6))).satisfies(made -> {
            assertThat(made.onDemand()).isFalse();
            assertThat(made.readCapacity()).isEqualTo(5);
            assertThat(made.writeCapacity()).isEqualTo(6);
        });
    }

    @Test
    void item_putGetUpdateDelete() {
        assertThat(table.put(order(1)).metrics().consumedWcu()).isPositive();
        assertThat(table.get(Key.of("ann", 1), true)).contains(order(1));
        assertThat(table.fetch(Key.of("ann", 1), false).metrics().consumedRcu()).isEqualTo(0.5);
        assertThat(table.get(Key.of("ann", 2))).isEmpty();
        WriteResult<Order> updated = table.update(Key.of("ann", 1))
                .set(Order.KIND, "film")
                .add(Order.AMOUNT, 5)
                .onlyIf(Order.AMOUNT.eq(10))
                .returning(ReturnValues.ALL_NEW)
                .run();
        assertThat(updated.item()).contains(new Order("ann", 1, "film", 15));
        assertThat(table.update(Key.of("ann", 1))
                        .set(Order.AMOUNT, 20)
                        .returning(ReturnValues.UPDATED_OLD)
                        .run()
                        .attributes())
                .isEqualTo(Map.of("amount", BigDecimal.valueOf(15)));
        assertThat(table.put(order(1), WriteOptions.returning(ReturnValues.ALL_OLD))
                        .item())
                .contains(new Order("ann", 1, "film", 20));
        assertThat(table.delete(order(1), WriteOptions.returning(ReturnValues.ALL_OLD))
                        .item())
                .contains(order(1));
        assertThat(table.delete(Key.of("ann", 1), WriteOptions.returning(ReturnValues.ALL_OLD))
                        .item())
                .isEmpty();
    }

    @Test
    void condition_failed_hasTheItem() {
        table.put(order(1));
        ConditionFailedException e = catchThrowableOfType(
                ConditionFailedException.class, () -> table.put(order(1), Order.CUSTOMER.notExists()));
        assertThat(e.item().orElseThrow()).containsEntry("kind", "book").containsEntry("amount", BigDecimal.TEN);
        assertThat(catchThrowableOfType(
                                ConditionFailedException.class,
                                () -> table.delete(Key.of("ann", 9), Order.CUSTOMER.exists()))
                        .item())
                .isEmpty();
    }

    @Test
    void errors_areNamedForTheirOutcome() {
        assertThatThrownBy(() -> table.update(Key.of("ann", 1))
                        .set(Order.KIND, "x".repeat(410_000))
                        .run())
                .isInstanceOf(ItemTooLargeException.class);
        assertThatThrownBy(() ->
                        table.query("ann").filter(Order.CUSTOMER.eq("ann")).toList())
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void batches_ofManyItems() {
        List<Order> orders = Order.some(333);
        assertThat(table.batchPut(orders).metrics().itemsCount()).isEqualTo(333);
        List<Key> keys = new ArrayList<>();
        orders.forEach(one -> keys.add(Key.of(one.customer(), one.number())));
        keys.add(7, Key.of("nobody", 1));
        BatchGetResult<Order> found = table.batchGet(keys);
        assertThat(found.items()).isEqualTo(orders);
        assertThat(found.missing()).hasSize(1);
        assertThat(table.batchGet(List.of(Key.of("customer1", new BigDecimal("1.0")), Key.of("customer1", 1)), true)
                        .items())
                .containsExactly(orders.get(1));
        table.batchWrite(List.of(order(1)), keys.subList(0, 100));
        assertThat(table.count().count()).isEqualTo(333 - 99 + 1);
        table.batchDelete(keys);
        assertThat(table.scan().toList()).containsExactly(order(1));
    }

    @Test
    void transaction_writesAllOrNothing_andReadsOneMoment() {
        Table<Order> orders = client.table(Order.in(table.name()));
        Table<Order> archive = client.table(Order.in(table.name() + "-archive"));
        archive.sync().create();
        table.batchPut(List.of(order(1), order(2), order(3)));

        Metrics cost = client.sync()
                .transactWrite()
                .put(archive, order(1), Order.CUSTOMER.notExists())
                .delete(orders, Key.of("ann", 1), Order.CUSTOMER.exists())
                .update(orders.update(Key.of("ann", 2)).add(Order.AMOUNT, 5))
                .check(orders, Key.of("ann", 3), Order.AMOUNT.eq(30))
                .run();
        TransactGetResult read = client.sync()
                .transactGet()
                .get(archive, Key.of("ann", 1))
                .get(orders, Key.of("ann", 1))
                .get(orders, Key.of("ann", 2))
                .run();

        assertThat(cost.consumedWcu()).isPositive();
        assertThat(cost.itemsCount()).isEqualTo(3);
        assertThat(read.item(archive, Key.of("ann", 1))).contains(order(1));
        assertThat(read.item(orders, Key.of("ann", 1))).isEmpty();
        assertThat(read.item(orders, Key.of("ann", 2))).map(Order::amount).contains(25);
        assertThat(read.metrics().consumedRcu()).isPositive();

        TransactionCanceledException e = catchThrowableOfType(TransactionCanceledException.class, () -> client.sync()
                .transactWrite()
                .delete(orders, Key.of("ann", 2))
                .put(archive, order(1), Order.CUSTOMER.notExists())
                .run());
        assertThat(e.reasons()).extracting(Reason::code).containsExactly("None", "ConditionalCheckFailed");
        assertThat(e.reasons().get(1).item().orElseThrow()).containsEntry("kind", "book");
        assertThat(table.get(Key.of("ann", 2), true)).isPresent();
    }

    @Test
    void transaction_runAgainWithItsToken_happensOnce() {
        table.put(order(1));
        SyncTransactWrite once = client.sync()
                .transactWrite()
                .update(client.table(Order.in(table.name()))
                        .update(Key.of("ann", 1))
                        .add(Order.AMOUNT, 5))
                .token("once-and-no-more");
        once.run();
        once.run();

        assertThat(table.get(Key.of("ann", 1), true)).map(Order::amount).contains(15);
    }

    @Test
    void reads_asModelsMapsAndProjections() {
        table.batchPut(Order.some(50));
        assertThat(table.scan().asMaps().toList()).hasSize(50).allSatisfy(map -> assertThat(map)
                .containsKeys("customer", "number", "amount"));
        assertThat(table.scan().asMaps("kind").filter(Attr.of("kind").exists()).toList())
                .hasSize(40)
                .allSatisfy(map -> assertThat(map).containsOnlyKeys("kind", "customer", "number"));
        assertThat(table.query("customer1")
                        .where(Order.NUMBER.gt(10))
                        .as(Order.in("any"))
                        .toList())
                .extracting(Order::number)
                .containsExactly(17, 25, 33, 41, 49);
        assertThat(client.sync().mapTable(table.name()).get(Key.of("customer3", 3)))
                .contains(Map.of(
                        "customer",
                        "customer3",
                        "number",
                        BigDecimal.valueOf(3),
                        "kind",
                        "kind3",
                        "amount",
                        BigDecimal.valueOf(3 * 31 % 17)));
        assertThat(table.scan().first()).isPresent();
        assertThat(table.scan().filter(Order.AMOUNT.gt(1_000)).first()).isEmpty();
    }

    @Test
    void costs_addUp() {
        table.batchPut(Order.some(200));
        ScanResult<Order> whole = table.scan().pageSize(30).fetch();
        assertThat(whole.metrics().requests()).isEqualTo(7);
        assertThat(whole.metrics().scannedCount()).isEqualTo(200);
        assertThat(whole.metrics().consumedRcu()).isPositive();
        assertThat(whole.metrics().requestId()).isNotBlank();
        double consistently =
                table.scan().consistentRead(true).count().metrics().consumedRcu();
        assertThat(consistently).isEqualTo(2 * table.count().metrics().consumedRcu());
        CountResult counted = table.parallelScan(4).filter(Order.AMOUNT.lt(5)).count();
        assertThat(counted.count())
                .isEqualTo(
                        Order.some(200).stream().filter(one -> one.amount() < 5).count());
        assertThat(counted.scannedCount()).isEqualTo(200);
        assertThat(counted.segments().stream()
                        .mapToDouble(one -> one.consumedRcu())
                        .sum())
                .isEqualTo(counted.metrics().consumedRcu());
    }
}
