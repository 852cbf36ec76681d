package io.github.jdynox.memory;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What an engine does beyond answering, for the sake of tests: it waits, throttles, fails and remembers. It concerns
 * requests of clients and of the HTTP endpoint; seeding, snapshots and {@link MemoryDynamo#createTable} go past it.
 *
 * <p>The engine's own clients do not try again, so every fault reaches them; an SDK's client over HTTP tries again by its
 * own rules. May be changed at any time; safe for use by many threads.
 */
public final class TestControl {

    /** Time for which the service keeps capacity that was not used. */
    private static final Duration SERVICE_BURST = Duration.ofMinutes(5);

    private static final Set<String> PAGES = Set.of("Query", "Scan");

    private final Clock clock;
    private final List<PlannedFault> faults = new CopyOnWriteArrayList<>();
    private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
    private final Map<String, Duration> operationLatencies = new ConcurrentHashMap<>();
    private volatile Duration latency = Duration.ZERO;
    private volatile boolean recording;
    private volatile @Nullable CapacityThrottle throttle;

    TestControl(Clock clock) {
        this.clock = clock;
    }

    // ---- latency ----

    /** Lets every answer come this much later, in real time; zero for at once. */
    public TestControl latency(Duration latency) {
        this.latency = notNegative(latency);
        return this;
    }

    /** Lets every page of a scan or query come this much later, on top of {@link #latency(Duration)}. */
    public TestControl pageLatency(Duration latency) {
        PAGES.forEach(page -> latency(page, latency));
        return this;
    }

    /** Lets answers of one operation, such as {@code PutItem}, come this much later, on top of {@link #latency(Duration)}. */
    public TestControl latency(String operation, Duration latency) {
        operationLatencies.put(operation, notNegative(latency));
        return this;
    }

    // ---- throttling ----

    /**
     * Throttles by the provisioned capacity of tables, as the service does: reads and writes apart, by the engine's clock,
     * with what was not used kept for five minutes. Global indexes have capacity of their own: reads of one draw on that
     * alone, and while one is overdrawn every write to its table is refused. Tables that are billed by request are not
     * throttled.
     */
    public TestControl throttleByCapacity() {
        return throttleByCapacity(SERVICE_BURST);
    }

    /**
     * As {@link #throttleByCapacity()}, but keeps unused capacity for a time of the test's choice; less than a second
     * counts as one.
     */
    public TestControl throttleByCapacity(Duration burst) {
        throttle = new CapacityThrottle(clock, notNegative(burst));
        return this;
    }

    /** Throttles the next {@code requests} requests, whatever they are: {@code on().calls(requests).throttle()}. */
    public TestControl throttleNext(int requests) {
        on().calls(requests).throttle();
        return this;
    }

    // ---- faults ----

    /** Calls of these operations, such as {@code PutItem}, that shall meet a fault; none given means all operations. */
    public FaultPlan on(String... operations) {
        return new FaultPlan(faults::add, Set.of(operations));
    }

    // ---- requests ----

    /** Whether to keep every request from now on, for {@link #requests()}; off unless the engine serves a JUnit test. */
    public TestControl recordRequests(boolean recording) {
        this.recording = recording;
        return this;
    }

    /** The requests recorded so far, in the order in which they arrived; those that met a fault, too. */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** The requests of one operation recorded so far, in the order in which they arrived. */
    public List<RecordedRequest> requests(String operation) {
        return requests.stream()
                .filter(request -> request.operation().equals(operation))
                .toList();
    }

    /** Forgets the requests recorded so far. */
    public void forgetRequests() {
        requests.clear();
    }

    /** Back to how it began, recording included: no latency, no throttling, no faults, no requests. */
    public void reset() {
        latency = Duration.ZERO;
        operationLatencies.clear();
        throttle = null;
        faults.clear();
        recording = false;
        requests.clear();
    }

    // ---- at work ----

    /** Whether requests need to be looked into at all. */
    boolean isIdle() {
        return !recording && faults.isEmpty() && throttle == null && latency.isZero() && operationLatencies.isEmpty();
    }

    Reply answer(Call call) {
        if (recording) {
            requests.add(call.recorded());
        }
        return reply(call).later(latency).later(operationLatencies.getOrDefault(call.operation(), Duration.ZERO));
    }

    /** Every plan counts the call, also where an earlier one has its fault befall it. */
    private Reply reply(Call call) {
        PlannedFault met = null;
        for (PlannedFault fault : faults) {
            if (fault.meets(call) && met == null) {
                met = fault;
            }
        }
        if (met != null) {
            faults.removeIf(PlannedFault::isOver);
            return met.reply(call);
        }
        CapacityThrottle byCapacity = throttle;
        return Reply.of(byCapacity == null ? call.proceed() : byCapacity.answer(call));
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Expected a time that is not negative but was " + duration + ".");
        }
        return duration;
    }
}
