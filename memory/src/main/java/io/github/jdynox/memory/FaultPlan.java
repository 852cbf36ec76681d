package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of some operations shall meet a fault; the last step says which fault, and puts the plan into force. Calls
 * are counted from then on. Unless {@link #call}, {@link #calls} or {@link #everyCall} says otherwise, it is the next call.
 * An immutable value.
 */
public final class FaultPlan {

    private final Consumer<PlannedFault> plans;
    private final Set<String> operations;
    private final @Nullable String table;
    private final long first;
    private final long last;

    FaultPlan(Consumer<PlannedFault> plans, Set<String> operations) {
        this(plans, operations, null, 1, 1);
    }

    private FaultPlan(
            Consumer<PlannedFault> plans, Set<String> operations, @Nullable String table, long first, long last) {
        this.plans = plans;
        this.operations = operations;
        this.table = table;
        this.first = first;
        this.last = last;
    }

    /** Counts only calls that address this table, alone or among others. */
    public FaultPlan table(String name) {
        return new FaultPlan(plans, operations, name, first, last);
    }

    /** The {@code number}-th call from now alone; 1 is the next. */
    public FaultPlan call(int number) {
        return new FaultPlan(plans, operations, table, positive(number), number);
    }

    /** The next {@code number} calls. */
    public FaultPlan calls(int number) {
        return new FaultPlan(plans, operations, table, 1, positive(number));
    }

    /** Every call, until {@link TestControl#reset}. */
    public FaultPlan everyCall() {
        return new FaultPlan(plans, operations, table, 1, Long.MAX_VALUE);
    }

    /** Refuses with {@code ProvisionedThroughputExceededException}; the engine does not see the request. */
    public void throttle() {
        refuse(Answers::throttled);
    }

    /** Refuses with {@code InternalServerError} and status 500; the engine does not see the request. */
    public void failInternally() {
        fail(500, "InternalServerError", "Internal server error");
    }

    /** Refuses with one of the service's errors, by its short name, and status 400; the engine does not see the request. */
    public void fail(String code, String message) {
        fail(400, code, message);
    }

    /** Refuses with an error and an HTTP status from 400 to 599; the engine does not see the request. */
    public void fail(int status, String code, String message) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Expected the status of an error, 400 to 599, but was " + status + ".");
        }
        refuse(() -> Answers.refusal(status, code, message));
    }

    /** Leaves the last {@code items} of a batch unprocessed and carries out the others. Other requests go unharmed. */
    public void leaveUnprocessed(int items) {
        positive(items);
        plan(call ->
                Reply.of(call.operation().startsWith("Batch") ? UnprocessedItems.answer(call, items) : call.proceed()));
    }

    /** Answers late: a time-out, if it is longer than the client waits. */
    public void delay(Duration time) {
        plan(call -> Reply.of(call.proceed()).later(time));
    }

    /** Loses the connection before the engine sees the request. */
    public void loseRequest() {
        plan(call -> new Reply(Answers.throttled(), Delivery.LOST, Duration.ZERO));
    }

    /** Carries the request out, and loses the connection before the answer arrives. */
    public void loseAnswer() {
        plan(call -> Reply.of(call.proceed()).delivered(Delivery.LOST));
    }

    /** Carries the request out, and breaks the answer off after so many bytes. */
    public void cutAnswer(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("Expected a number of bytes of at least 0 but was " + bytes + ".");
        }
        plan(call -> Reply.of(call.proceed()).delivered(new Delivery.Cut(bytes)));
    }

    /** Carries the request out, and turns every bit in the second half of the answer over. */
    public void garbleAnswer() {
        plan(call -> Reply.of(call.proceed()).delivered(Delivery.GARBLED));
    }

    private void refuse(Supplier<Answer> answer) {
        plan(call -> Reply.of(answer.get()));
    }

    private void plan(Function<Call, Reply> fault) {
        plans.accept(new PlannedFault(operations, table, first, last, fault));
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Expected a number of at least 1 but was " + number + ".");
        }
        return number;
    }
}
