package io.github.jdynox.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncDynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TableNotFoundException;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MemoryDynox(models = User.class)
class MemoryDynoxTest {

    private static final User ANN = new User("USER#1", "Ann", 34);

    @BeforeEach
    void beforeEach_tableParameter_isOfTheEngineOfTheTest(SyncTable<User> users) {
        users.put(new User("BEFORE", "Before", 1));
    }

    @AfterEach
    void afterEach_defaultClient_isStillTheOneOfTheTest(DynoxClient client) {
        assertThat(DynoxClient.getDefault()).isSameAs(client);
    }

    @RepeatedTest(2)
    void test_eachTime_hasAnEngineOfItsOwn(SyncTable<User> users) {
        ANN.sync().save();

        assertThat(users.count().count()).isEqualTo(2);
    }

    @Test
    void parameters_ofOneTest_shareItsEngine(
            DynoxClient client,
            SyncDynoxClient sync,
            MemoryDynamo memory,
            Table<User> users,
            SyncTable<User> blocking) {
        memory.seed(Model.of(User.class), ANN);

        assertThat(client.table(User.class)).isSameAs(users);
        assertThat(sync.table(User.class).get(Key.of("USER#1"))).contains(ANN);
        assertThat(blocking.get(Key.of("BEFORE"))).isPresent();
    }

    @Test
    void models_ofTheAnnotation_haveTables(SyncDynoxClient client) {
        assertThat(client.tableNames()).containsExactly("users");
    }

    @Test
    @MemoryDynox(models = Visit.class)
    void models_ofMethodAndClass_haveTables(SyncDynoxClient client) {
        assertThat(client.tableNames()).containsExactly("users", "visits");
    }

    @Test
    void models_notNamed_haveNoTable(SyncDynoxClient client) {
        assertThatThrownBy(() -> client.table(Visit.class).count()).isInstanceOf(TableNotFoundException.class);
    }

    @Test
    void tableParameter_ofAModelNotNamed_isMade(SyncTable<Visit> visits, SyncDynoxClient client) {
        assertThat(visits.count().count()).isZero();
        assertThat(client.tableNames()).containsExactly("users", "visits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void parameterizedTest_eachInvocation_hasAnEngineOfItsOwn(String pk, SyncTable<User> users) {
        users.put(new User(pk, "Any", 1));

        assertThat(users.count().count()).isEqualTo(2);
    }

    @Test
    void defaultClient_ofThreadsStartedInATest_isItsOwn(DynoxClient client) throws InterruptedException {
        CompletableFuture<DynoxClient> seen = new CompletableFuture<>();
        Thread thread = new Thread(() -> seen.complete(DynoxClient.getDefault()));
        thread.start();
        thread.join();

        assertThat(seen).isCompletedWithValue(client);
    }

    @Test
    void save_inACallback_goesToTheEngineOfTheTest(Table<User> users) {
        ANN.save().thenCompose(saved -> new User("USER#2", "Bob", 25).save()).join();

        assertThat(users.sync().get(Key.of("USER#2"))).isPresent();
    }

    @Test
    @MemoryDynox(seed = "users.jsonl")
    void seed_ofTheAnnotation_isThere(SyncTable<User> users) {
        assertThat(users.get(Key.of("USER#7"))).contains(new User("USER#7", "Gwen", 41, "active"));
    }

    @Test
    void requests_ofATest_areRecorded(MemoryDynamo memory, SyncTable<User> users) {
        users.get(Key.of("USER#1"));

        assertThat(memory.control().requests("GetItem"))
                .singleElement()
                .satisfies(request -> assertThat(request.table()).isEqualTo("users"));
    }

    @Nested
    class Within {

        @Test
        void nestedTest_ofAnAnnotatedClass_hasItsModels(SyncTable<User> users) {
            assertThat(users.count().count()).isEqualTo(1);
        }
    }
}
