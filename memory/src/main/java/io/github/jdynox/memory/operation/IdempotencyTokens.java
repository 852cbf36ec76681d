package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requests that clients may send twice and that are carried out once, for ten minutes after the first. */
final class IdempotencyTokens {

    private static final Duration VALIDITY = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Queue<Entry> byAge = new ConcurrentLinkedQueue<>();

    IdempotencyTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * What became of a request.
     *
     * @param now whether it was carried out now, and not before
     * @param readUnits what reading its items costs, which a repetition is charged
     */
    record Outcome(boolean now, Map<Table, Double> readUnits) {}

    private static final class Entry {

        private final String token;
        private final Instant end;
        private @Nullable Object done;
        private Map<Table, Double> readUnits = Map.of();

        Entry(String token, Instant end) {
            this.token = token;
            this.end = end;
        }
    }

    /** Carries out the work, unless the same request was carried out under this token; a failure does not count. */
    Outcome once(String token, Object request, Supplier<Map<Table, Double>> work) {
        dropOld();
        Entry entry = entries.computeIfAbsent(
                token, absent -> new Entry(token, clock.instant().plus(VALIDITY)));
        synchronized (entry) {
            if (entry.done == null) {
                entry.readUnits = work.get();
                entry.done = request;
                byAge.add(entry);
                return new Outcome(true, entry.readUnits);
            }
            if (!entry.done.equals(request)) {
                throw ServiceFault.service(
                        "IdempotentParameterMismatchException",
                        "The request uses the same client token as a previous, but different, request.");
            }
            return new Outcome(false, entry.readUnits);
        }
    }

    private void dropOld() {
        Instant now = clock.instant();
        for (Entry oldest = byAge.peek(); oldest != null && oldest.end.isBefore(now); oldest = byAge.peek()) {
            if (byAge.remove(oldest)) {
                entries.remove(oldest.token, oldest);
            }
        }
    }
}
