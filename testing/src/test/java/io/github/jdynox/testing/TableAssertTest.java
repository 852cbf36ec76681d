package io.github.jdynox.testing;

import static io.github.jdynox.testing.TableAssert.assertThatTable;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.Table;
import io.github.jdynox.model.Key;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MemoryDynox
class TableAssertTest {

    private static final Key ANN = Key.of("USER#1");

    private final Table<User> users;

    TableAssertTest(Table<User> users) {
        this.users = users;
    }

    @BeforeEach
    void ann() {
        users.sync().put(new User("USER#1", "Ann", 34));
    }

    @Test
    void whatHolds_passes(SyncTable<Visit> visits) {
        visits.put(new Visit("/", 1, "ann"));
        visits.put(new Visit("/", 2, "bob"));

        assertThatTable(users).hasItem(ANN).doesNotHaveItem(Key.of("USER#2")).hasItemCount(1);
        assertThatTable(users)
                .item(ANN)
                .hasAttribute("age", 34)
                .hasAttribute("name")
                .hasAttribute("status", "active")
                .doesNotHaveAttribute("email")
                .hasOnlyAttributes("pk", "name", "age", "status");
        assertThatTable(visits).hasItem(Key.of("/", 2)).doesNotHaveItem(Key.of("/", 3));
        assertThatTable(visits).item(Key.of("/", 2)).hasAttribute("user", "bob");
    }

    @Test
    void attributes_ofEveryKind_areComparedAsDynamoDbHoldsThem() {
        Map<String, Object> map = Map.of("n", new BigDecimal("1.50"), "set", Set.of(1, 2));
        users.sync()
                .update(ANN)
                .and(Attr.of("map").set(map))
                .and(Attr.of("list").set(Arrays.asList(null, true, new byte[] {1})))
                .run();

        assertThatTable(users)
                .item(ANN)
                .hasAttribute("age", new BigDecimal("34.0"))
                .hasAttribute("age", 34L)
                .hasAttribute("map", Map.of("n", 1.5, "set", Set.of(2L, 1L)))
                .hasAttribute("list", Arrays.asList(null, true, new byte[] {1}));
    }

    @Test
    void hasItem_missing_saysWhich() {
        refuses(
                () -> assertThatTable(users).hasItem(Key.of("USER#2")),
                "Expected table users to have an item {pk: USER#2} but it has none.");
        refuses(
                () -> assertThatTable(users).item(Key.of("USER#2")),
                "Expected table users to have an item {pk: USER#2} but it has none.");
    }

    @Test
    void doesNotHaveItem_there_saysWhich() {
        refuses(
                () -> assertThatTable(users).doesNotHaveItem(ANN),
                "Expected table users to have no item {pk: USER#1} but it has one.");
    }

    @Test
    void itemCount_other_saysBoth() {
        refuses(() -> assertThatTable(users).hasItemCount(3), "Expected table users to have 3 items but it has 1.");
        refuses(() -> assertThatTable(users).isEmpty(), "Expected table users to have 0 items but it has 1.");
    }

    @Test
    void hasAttribute_other_saysBoth() {
        refuses(
                () -> assertThatTable(users).item(ANN).hasAttribute("age", "34"),
                "Expected attribute age of item {pk: USER#1} of table users to be {\"S\":\"34\"}"
                        + " but it is {\"N\":\"34\"}.");
    }

    @Test
    void hasAttribute_missing_saysWhatThereIs() {
        refuses(
                () -> assertThatTable(users).item(ANN).hasAttribute("email", "a@b.c"),
                "Expected item {pk: USER#1} of table users to have attribute email"
                        + " but it has [age, name, pk, status].");
    }

    @Test
    void doesNotHaveAttribute_there_saysItsValue() {
        refuses(
                () -> assertThatTable(users).item(ANN).doesNotHaveAttribute("name"),
                "Expected item {pk: USER#1} of table users to have no attribute name but it is {\"S\":\"Ann\"}.");
    }

    @Test
    void hasOnlyAttributes_others_saysBoth() {
        refuses(
                () -> assertThatTable(users).item(ANN).hasOnlyAttributes("pk", "age"),
                "Expected item {pk: USER#1} of table users to have only the attributes [age, pk]"
                        + " but it has [age, name, pk, status].");
    }

    private static void refuses(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isExactlyInstanceOf(AssertionError.class).hasMessage(message);
    }
}
