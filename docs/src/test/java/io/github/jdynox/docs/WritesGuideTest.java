package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.BatchGetResult;
import io.github.jdynox.client.BatchResult;
import io.github.jdynox.client.ConditionFailedException;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.ReturnValues;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TransactGetResult;
import io.github.jdynox.client.TransactionCanceledException;
import io.github.jdynox.client.TransactionCanceledException.Reason;
import io.github.jdynox.client.WriteResult;
import io.github.jdynox.model.Key;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the pages "Models" and "Reading and writing items". */
class WritesGuideTest {

    private final DynoxClient client = GuideEngine.client();
    private final Table<User> users = client.table(User.class);
    private final Table<Account> accounts = client.table(Account.class);
    private final Table<Order> orders = client.table(Order.class);

    @BeforeEach
    void tables() {
        users.sync().create();
        accounts.sync().create();
        orders.sync().create();
    }

    @AfterEach
    void close() {
        users.sync().deleteTable();
        accounts.sync().deleteTable();
        orders.sync().deleteTable();
        DynoxClient.setDefault(null);
        client.close();
    }

    @Test
    void item_putGotUpdatedDeleted() {
        User ann = new User("USER#1", "Ann", 30, "active", null);
        // region items
        users.put(ann).join();
        Optional<User> found = users.get(Key.of("USER#1")).join();

        WriteResult<User> updated = users.update(Key.of("USER#1"))
                .set(User_.age, 31)
                .onlyIf(User_.status.eq("active"))
                .returning(ReturnValues.ALL_NEW)
                .run()
                .join();

        users.delete(Key.of("USER#1")).join();
        // endregion
        assertThat(found).contains(ann);
        assertThat(updated.item()).map(User::age).contains(31);
        assertThat(users.sync().get(Key.of("USER#1"))).isEmpty();
    }

    @Test
    void update_ofManySteps_isSentByRun() {
        users.sync().put(new User("USER#1", "Ann", 30, "active", null));
        accounts.sync().put(new Account("1", "ann@example.com", 0));

        users.update(Key.of("USER#1"))
                .set(User_.age, 31)
                .onlyIf(User_.status.eq("active"))
                .run()
                .join();
        accounts.update(Key.of("1")).add(Account_.visits, 1).run().join();

        assertThat(users.sync().get(Key.of("USER#1"))).map(User::age).contains(31);
        assertThat(accounts.sync().get(Key.of("1"))).map(Account::visits).contains(1);
    }

    @Test
    void condition_notMet_givesTheItem() {
        users.sync().put(new User("USER#1", "Ann", 30, "active", null));
        Object name = null;
        // region condition-failed
        try {
            users.sync().put(new User("USER#1", "Bob", 40, "active", null), User_.pk.notExists());
        } catch (ConditionFailedException e) {
            name = e.item().orElseThrow().get("name"); // the item that was there
        }
        // endregion
        assertThat(name).isEqualTo("Ann");
    }

    @Test
    void update_actions_areMadeByHandles() {
        orders.sync().put(Orders.order("ann", 2, Order.Status.OPEN));
        // region update-actions
        orders.sync()
                .update(Key.of("ann", "ORDER#002"))
                .and(Order_.tags.add(Set.of("fragile")))
                .and(Order_.lines.append(List.of(new Order.Line("SKU-9", 1))))
                .and(Order_.address.dot(OrderAddress_.city).set("Zürich"))
                .run();
        // endregion
        Order order = orders.sync().get(Key.of("ann", "ORDER#002")).orElseThrow();
        assertThat(order.tags()).containsExactlyInAnyOrder("gift", "fragile");
        assertThat(order.lines()).hasSize(2);
        assertThat(order.address().city()).isEqualTo("Zürich");
    }

    @Test
    void batches_areCutAndRetried() {
        List<User> many =
                List.of(new User("USER#1", "Ann", 30, "active", null), new User("USER#2", "Bob", 40, "active", null));
        // region batches
        BatchResult written = users.sync().batchPut(many);
        BatchGetResult<User> read = users.sync().batchGet(List.of(Key.of("USER#2"), Key.of("USER#3")));
        // endregion
        assertThat(written.metrics().itemsCount()).isEqualTo(2);
        assertThat(read.items()).extracting(User::name).containsExactly("Bob");
        assertThat(read.missing()).containsExactly(Key.ofAttributes(java.util.Map.of("pk", "USER#3")));
    }

    @Test
    void transaction_isAllOrNothing() {
        users.sync().put(new User("USER#1", "Ann", 30, "active", null));
        accounts.sync().batchPut(List.of(new Account("ann", "ann@example.com", 1), new Account("bob", "b@b.com", 0)));
        // region transaction
        client.sync()
                .transactWrite()
                .update(accounts.update(Key.of("ann")).add(Account_.visits, -1).onlyIf(Account_.visits.ge(1)))
                .update(accounts.update(Key.of("bob")).add(Account_.visits, 1))
                .check(users, Key.of("USER#1"), User_.status.eq("active"))
                .run();

        TransactGetResult read = client.sync()
                .transactGet()
                .get(accounts, Key.of("ann"))
                .get(accounts, Key.of("bob"))
                .run();
        Optional<Account> bob = read.item(accounts, Key.of("bob"));
        // endregion
        assertThat(bob).map(Account::visits).contains(1);
        int reason = -1;
        // region transaction-cancelled
        try {
            client.sync()
                    .transactWrite()
                    .update(accounts.update(Key.of("ann"))
                            .add(Account_.visits, -1)
                            .onlyIf(Account_.visits.ge(1)))
                    .update(accounts.update(Key.of("bob")).add(Account_.visits, 1))
                    .run();
        } catch (TransactionCanceledException e) {
            reason = e.reasons().stream()
                    .map(Reason::code)
                    .toList()
                    .indexOf("ConditionalCheckFailed"); // 0: the first action
        }
        // endregion
        assertThat(reason).isZero();
        assertThat(accounts.sync().get(Key.of("bob"))).map(Account::visits).contains(1);
    }

    @Test
    void activeRecord_savesUpdatesDeletes() {
        // region active-record
        DynoxClient.setDefault(client);

        Account account = new Account("1", "Ann@Example.com", 0);
        account.save().join(); // withPlainEmail() runs before
        account.update(Account_.visits.add(1)).join();
        account.sync().delete();
        // endregion
        assertThat(accounts.sync().get(Key.of("1"))).isEmpty();
        account.sync().save();
        assertThat(accounts.sync().get(Key.of("1"))).map(Account::email).contains("ann@example.com");
    }

    @Test
    void codecs_andMutableClasses_work() {
        Table<Invoice> invoices = client.table(Invoice.class);
        Table<Counter> counters = client.table(Counter.class);
        invoices.sync().create();
        counters.sync().create();
        Counter counter = new Counter();
        counter.setName("visits");
        counter.setValue(7);

        invoices.sync().put(new Invoice("1", new Money(1250, "CHF")));
        counters.sync().put(counter);

        assertThat(invoices.sync().get(Key.of("1"))).contains(new Invoice("1", new Money(1250, "CHF")));
        assertThat(counters.sync().get(Key.of("visits"))).map(Counter::getValue).contains(7L);
        invoices.sync().deleteTable();
        counters.sync().deleteTable();
    }
}
