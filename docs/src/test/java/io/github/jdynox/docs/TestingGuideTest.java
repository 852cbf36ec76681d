package io.github.jdynox.docs;

import static io.github.jdynox.testing.TableAssert.assertThatTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.ServiceUnavailableException;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.ThrottledException;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import io.github.jdynox.memory.TestControl;
import io.github.jdynox.model.Key;
import io.github.jdynox.testing.MemoryDynox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page "Testing". */
class TestingGuideTest {

    private static final User ANN = new User("USER#1", "Ann", 34, "active", "ann@example.com");
    private static final User BOB = new User("USER#2", "Bob", 17, "active", null);

    // region testing-junit
    @Test
    @MemoryDynox
    void adults_areCounted(SyncTable<User> users) {
        users.put(new User("USER#1", "Ann", 34, "active", "ann@example.com"));
        users.put(new User("USER#2", "Bob", 17, "active", null));

        CountResult adults = users.count(User_.age.ge(18));

        assertThat(adults.count()).isEqualTo(1);
    }
    // endregion

    // region testing-active-record
    @Test
    @MemoryDynox(models = Account.class)
    void visits_areAdded() {
        Account account = new Account("a1", "Ann@Example.com", 0);
        account.sync().save(); // no client in sight: the default client is the one of this test

        account.sync().update(Account_.visits.add(1));

        assertThatTable(DynoxClient.getDefault().table(Account.class))
                .item(Key.of("a1"))
                .hasAttribute("visits", 1);
    }
    // endregion

    @Test
    @MemoryDynox
    void assertions_hold(SyncTable<User> users) {
        users.put(ANN);
        // region testing-assertions
        assertThatTable(users).hasItemCount(1).hasItem(Key.of("USER#1")).doesNotHaveItem(Key.of("USER#2"));
        assertThatTable(users).item(Key.of("USER#1")).hasAttribute("age", 34).doesNotHaveAttribute("password");
        // endregion
    }

    @Test
    @MemoryDynox
    void control_makesTrouble(MemoryDynamo memory, SyncTable<User> users) {
        // region testing-control
        TestControl control = memory.control();
        control.throttleNext(1); // the next request, whatever it is
        control.on("PutItem").call(3).failInternally(); // the third put from now
        control.on("BatchWriteItem").leaveUnprocessed(5); // the last five items of the next batch
        control.on("Scan").table("users").calls(2).cutAnswer(100); // two answers that break off
        control.latency("Query", Duration.ofMillis(20));
        // endregion
        assertThatThrownBy(() -> users.put(ANN)).isInstanceOf(ThrottledException.class);
        users.put(ANN);
        assertThatThrownBy(() -> users.put(ANN)).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    @MemoryDynox
    void requests_areRecorded(MemoryDynamo memory, SyncTable<User> users) {
        // region testing-requests
        users.scan().filter(User_.age.ge(18)).toList();

        assertThat(memory.control().requests("Scan")).singleElement().satisfies(scan -> assertThat(scan.json())
                .contains("\"FilterExpression\""));
        // endregion
    }

    @Test
    void seeds_andSnapshots(@TempDir Path folder) throws IOException {
        // region testing-seed
        MemoryDynamo memory = MemoryDynamo.create();
        memory.seed(User_.MODEL, ANN, BOB); // makes the table, too

        memory.save(folder.resolve("users.jsonl"));
        MemoryDynamo copy = MemoryDynamo.create().load(folder.resolve("users.jsonl"));
        // endregion
        assertThatTable(copy.client().table(User.class)).hasItemCount(2);
    }

    @Test
    void endpoint_isForAnyClient() {
        // region testing-serve
        try (MemoryEndpoint endpoint = MemoryDynamo.create().serve(0)) {
            URI uri = endpoint.uri(); // http://127.0.0.1:49152: the endpointOverride of any AWS SDK
            assertThat(uri.getPort()).isEqualTo(endpoint.port());
        }
        // endregion
    }

    @Test
    void tables_inADirectory_stay(@TempDir Path folder) {
        // region testing-data
        try (MemoryDynamo memory = MemoryDynamo.builder().data(folder).build()) {
            memory.seed(User_.MODEL, ANN, BOB);
        }
        // endregion
        try (MemoryDynamo memory = MemoryDynamo.builder().data(folder).build()) {
            assertThatTable(memory.client().table(User.class)).hasItemCount(2);
        }
    }
}
