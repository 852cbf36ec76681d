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

        /** Of the request that was carried out: whole ones, up to 4 MB each, would be the memory of a test that writes much. */
        private @Nullable Integer done;

        private boolean isDropped;
        private Map<Table, Double> readUnits = Map.of();

        Entry(String token, Instant end) {
            this.token = token;
            this.end = end;
        }
    }

    /** Carries out the work, unless the same request was carried out under this token; a failure does not count. */
    Outcome once(String token, Object request, Supplier<Map<Table, Double>> work) {
        dropOld();
        while (true) {
            Entry entry = entries.computeIfAbsent(
                    token, absent -> new Entry(token, clock.instant().plus(VALIDITY)));
            synchronized (entry) {
                if (entry.done != null) {
                    return repeated(entry, entry.done, request);
                }
                if (!entry.isDropped) {
                    return first(entry, request, work);
                }
            }
        }
    }

    private Outcome first(Entry entry, Object request, Supplier<Map<Table, Double>> work) {
        try {
            entry.readUnits = work.get();
            entry.done = request.hashCode();
            byAge.add(entry);
            return new Outcome(true, entry.readUnits);
        } finally {
            if (entry.done == null) {
                entry.isDropped = true;
                entries.remove(entry.token, entry);
            }
        }
    }

    private static Outcome repeated(Entry entry, int done, Object request) {
        if (done != request.hashCode()) {
            throw ServiceFault.service(
                    "IdempotentParameterMismatchException",
                    "The request uses the same client token as a previous, but different, request.");
        }
        return new Outcome(false, entry.readUnits);
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
