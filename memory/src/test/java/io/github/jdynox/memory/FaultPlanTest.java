package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DecodeException;
import io.github.jdynox.DynoxException;
import io.github.jdynox.client.BatchGetResult;
import io.github.jdynox.client.ConnectionException;
import io.github.jdynox.client.ServiceUnavailableException;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.ThrottledException;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    private final MemoryDynamo memory = MemoryDynamo.create();
    private final SyncTable<Map<String, @Nullable Object>> users = Users.in(memory);

    @Test
    void call_third_failsAlone() {
        memory.control().on("PutItem").call(3).failInternally();
        List<String> failed = new ArrayList<>();

        for (Map<String, @Nullable Object> user : Users.users(5)) {
            try {
                users.put(user);
            } catch (ServiceUnavailableException e) {
                failed.add(String.valueOf(user.get("pk")));
            }
        }

        assertThat(failed).containsExactly("u2");
        assertThat(users.count().count()).isEqualTo(4);
    }

    @Test
    void fail_byCode_isTheExceptionOfThatOutcome() {
        memory.control().on("GetItem").fail("AccessDeniedException", "Not for you");

        assertThatThrownBy(() -> users.get(Key.of("u1")))
                .isInstanceOf(DynoxException.class)
                .hasMessageStartingWith("GetItem on users was refused: Not for you (AccessDeniedException, request ");
    }

    @Test
    void table_ofAnotherName_isNotCounted() {
        memory.control().on("PutItem").table("orders").everyCall().throttle();

        users.put(Users.user("u1"));

        assertThat(users.count().count()).isEqualTo(1);
    }

    @Test
    void throttleNext_two_throttlesTwo() {
        memory.control().throttleNext(2);

        assertThatThrownBy(users::count).isInstanceOf(ThrottledException.class);
        assertThatThrownBy(() -> users.put(Users.user("u1"))).isInstanceOf(ThrottledException.class);
        assertThat(users.count().count()).isZero();
    }

    @Test
    void plans_ofOneOperation_countTheSameCalls() {
        memory.control().on("PutItem").call(1).throttle();
        memory.control().on("PutItem").call(2).failInternally();

        assertThatThrownBy(() -> users.put(Users.user("u1"))).isInstanceOf(ThrottledException.class);
        assertThatThrownBy(() -> users.put(Users.user("u1"))).isInstanceOf(ServiceUnavailableException.class);
    }

    @Test
    void leaveUnprocessed_someWrites_areSentAgain() {
        memory.control().recordRequests(true).on("BatchWriteItem").calls(2).leaveUnprocessed(7);

        users.batchPut(Users.users(20));

        assertThat(users.count().count()).isEqualTo(20);
        assertThat(memory.control().requests("BatchWriteItem")).hasSize(3);
    }

    @Test
    void leaveUnprocessed_allKeys_areAskedForAgain() {
        users.batchPut(Users.users(3));
        memory.control().on("BatchGetItem").calls(1).leaveUnprocessed(100);

        BatchGetResult<Map<String, @Nullable Object>> found =
                users.batchGet(List.of(Key.of("u0"), Key.of("u2"), Key.of("gone")));

        assertThat(found.items()).hasSize(2);
    }

    @Test
    void loseRequest_leavesNothingBehind() {
        memory.control().on("PutItem").loseRequest();

        assertThatThrownBy(() -> users.put(Users.user("u1")))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("Expected an answer to PutItem but the connection was lost, as planned.");
        assertThat(users.count().count()).isZero();
    }

    @Test
    void loseAnswer_leavesTheItemBehind() {
        memory.control().on("PutItem").loseAnswer();

        assertThatThrownBy(() -> users.put(Users.user("u1"))).isInstanceOf(ConnectionException.class);
        assertThat(users.count().count()).isEqualTo(1);
    }

    @Test
    void cutAnswer_ofAScan_isNoEmptyTable() {
        users.batchPut(Users.users(3));
        memory.control().on("Scan").cutAnswer(40);

        assertThatThrownBy(() -> users.scan().toList()).isInstanceOf(DecodeException.class);
    }

    @Test
    void garbleAnswer_ofAScan_isNoEmptyTable() {
        users.batchPut(Users.users(3));
        memory.control().on("Scan").garbleAnswer();

        assertThatThrownBy(() -> users.scan().toList()).isInstanceOf(DecodeException.class);
    }

    @Test
    void reset_endsEveryPlan() {
        memory.control().on().everyCall().throttle();

        memory.control().reset();

        assertThat(users.count().count()).isZero();
    }

    @Test
    void fail_withTheStatusOfASuccess_isRefused() {
        FaultPlan plan = memory.control().on("PutItem");

        assertThatThrownBy(() -> plan.fail(200, "Ok", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected the status of an error, 400 to 599, but was 200.");
    }

    @Test
    void call_zero_isRefused() {
        FaultPlan plan = memory.control().on("PutItem");

        assertThatThrownBy(() -> plan.call(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a number of at least 1 but was 0.");
    }
}
