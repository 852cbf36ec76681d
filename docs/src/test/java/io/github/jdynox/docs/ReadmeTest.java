package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.ConditionFailedException;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Table;
import io.github.jdynox.model.Key;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The example of the README. */
class ReadmeTest {

    @Test
    void example_runs() {
        try (DynoxClient client = GuideEngine.client()) {
            client.sync().table(User.class).create();
            // region readme
            Table<User> users = client.table(User.class);

            users.put(new User("USER#1", "Ann", 34, "active", "ann@example.com"))
                    .join();
            users.update(Key.of("USER#1"))
                    .set(User_.age, 35)
                    .onlyIf(User_.age.eq(34))
                    .run()
                    .join();

            users.scan()
                    .filter(User_.age.ge(18))
                    .forEach(user -> System.out.println(user.name()))
                    .join(); // async
            long adults = users.sync().count(User_.age.ge(18)).count(); // blocking
            users.parallelScan(8).forEach(user -> export(user)).join(); // streamed, in bounded memory
            // endregion
            assertThat(adults).isEqualTo(1);
            Assertions.assertThatThrownBy(() -> users.sync()
                            .update(Key.of("USER#1"))
                            .set(User_.age, 36)
                            .onlyIf(User_.age.eq(34))
                            .run())
                    .isInstanceOf(ConditionFailedException.class);
        }
    }

    private static void export(User user) {
        assertThat(user.age()).isEqualTo(35);
    }
}
