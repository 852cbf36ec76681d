package io.github.jdynox.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four tests of the page "Scan and count", section "Testing your code", name for name. */
@MemoryDynox
class ScanOperationsTest {

    private final Table<User> users;

    ScanOperationsTest(Table<User> users) {
        this.users = users;
    }

    @Test
    void test_scan_all_items() {
        new User("USER#1", "Alice", 30).save().join();
        new User("USER#2", "Bob", 25).save().join();
        new User("USER#3", "Charlie", 35).save().join();

        List<User> results = users.scan().toList().join();

        assertThat(results).hasSize(3);
    }

    @Test
    void test_scan_with_filter() {
        new User("USER#1", "Alice", 30, "active").save().join();
        new User("USER#2", "Bob", 25, "inactive").save().join();
        new User("USER#3", "Charlie", 35, "active").save().join();

        List<User> results =
                users.scan().filter(Attr.of("status").eq("active")).toList().join();

        assertThat(results).hasSize(2).allMatch(user -> user.status().equals("active"));
    }

    @Test
    void test_scan_with_numeric_filter() {
        new User("USER#1", "Alice", 30).save().join();
        new User("USER#2", "Bob", 25).save().join();
        new User("USER#3", "Charlie", 35).save().join();

        List<User> results = users.scan().filter(Attr.of("age").gt(28)).toList().join();

        assertThat(results).hasSize(2);
    }

    @Test
    void test_count_items() {
        new User("USER#1", "Alice", 30).save().join();
        new User("USER#2", "Bob", 25).save().join();
        new User("USER#3", "Charlie", 35).save().join();

        CountResult count = users.count().join();

        assertThat(count.count()).isEqualTo(3);
    }
}
