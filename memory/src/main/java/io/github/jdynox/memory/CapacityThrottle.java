package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.partiql.Statements;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests to tables whose provisioned capacity is used up. Each table and each of its global indexes has a bucket
 * of read units and one of write units; they fill with time and are drawn from by what requests turn out to have cost, so that one large page
 * may overdraw them, as it does at the service.
 */
final class CapacityThrottle {

    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");
    private static final Set<String> WRITES =
            Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");

    private static final Set<String> STATEMENTS =
            Set.of("ExecuteStatement", "BatchExecuteStatement", "ExecuteTransaction");

    private static final Set<String> WISHES = Set.of("\"NONE\"", "\"TOTAL\"", "\"INDEXES\"");

    private final Clock clock;
    private final Duration burst;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    CapacityThrottle(Clock clock, Duration burst) {
        this.clock = clock;
        this.burst = burst;
    }

    Answer answer(Call call) {
        boolean statements = STATEMENTS.contains(call.operation());
        if (!statements && !READS.contains(call.operation()) && !WRITES.contains(call.operation())) {
            return call.proceed();
        }
        try {
            boolean read = statements
                    ? sources(call).stream().allMatch(Statements.Source::read)
                    : READS.contains(call.operation());
            for (String table : call.tables()) {
                Answer refusal = refusal(call, table, read);
                if (refusal != null) {
                    return refusal;
                }
            }
            return charged(call, read);
        } catch (IOException notARequest) {
            return call.proceed();
        }
    }

    private @Nullable Answer refusal(Call call, String table, boolean read) throws IOException {
        Map<String, Double> rates = ProvisionedRates.of(call, table, read).drawnOn(read, index(call));
        for (Map.Entry<String, Double> rate : rates.entrySet()) {
            if (rate.getValue() > 0 && !bucket(table, rate.getKey(), read).hasUnits(rate.getValue())) {
                return rate.getKey().isEmpty() ? Answers.throttled() : Answers.throttledByIndexes();
            }
        }
        return null;
    }

    private static List<Statements.Source> sources(Call call) throws IOException {
        return StatementSources.of(RawJson.members(call.json()));
    }

    /** The index that the request reads, empty for none. */
    private static String index(Call call) throws IOException {
        String index = RawJson.members(call.json()).get("IndexName");
        if (index != null) {
            return RawJson.string(index);
        }
        for (Statements.Source source : sources(call)) {
            if (source.index() != null) {
                return source.index();
            }
        }
        return "";
    }

    /** Has the engine say what the request cost, and keeps from the client what it did not ask for. */
    private Answer charged(Call call, boolean read) throws IOException {
        Map<String, String> request = RawJson.members(call.json());
        String asked = request.getOrDefault("ReturnConsumedCapacity", "\"NONE\"");
        if (!WISHES.contains(asked)) {
            return call.proceed();
        }
        request.put("ReturnConsumedCapacity", "\"INDEXES\"");
        Answer answer = call.ask(call.operation(), RawJson.object(request));
        if (!answer.isSuccess()) {
            return answer;
        }
        Map<String, String> members = RawJson.members(Answers.json(answer));
        String consumed = members.get("ConsumedCapacity");
        if (consumed != null) {
            boolean several = consumed.startsWith("[");
            List<String> shown = new ArrayList<>();
            for (String one : several ? RawJson.elements(consumed) : List.of(consumed)) {
                charge(RawJson.members(one), read);
                shown.add(ProvisionedRates.total(one));
            }
            members.put("ConsumedCapacity", several ? RawJson.array(shown) : shown.get(0));
        }
        if (asked.equals("\"INDEXES\"")) {
            return answer;
        }
        if (asked.equals("\"NONE\"")) {
            members.remove("ConsumedCapacity");
        }
        return Answers.success(members, answer.requestId());
    }

    private void charge(Map<String, String> consumed, boolean read) throws IOException {
        String table = RawJson.string(consumed.getOrDefault("TableName", "\"\""));
        ProvisionedRates.parts(consumed)
                .forEach((index, units) -> bucket(table, index, read).take(units));
    }

    /** @param index name of a global index, empty for the table itself */
    private Bucket bucket(String table, String index, boolean read) {
        return buckets.computeIfAbsent((read ? "read " : "write ") + table + " " + index, absent -> new Bucket());
    }

    private final class Bucket {

        private double units = Double.MAX_VALUE;
        private Instant filled = clock.instant();

        synchronized boolean hasUnits(double rate) {
            Instant now = clock.instant();
            double seconds = Duration.between(filled, now).toNanos() / 1e9;
            units = Math.min(units + rate * seconds, rate * Math.max(1, burst.toNanos() / 1e9));
            filled = now;
            return units > 0;
        }

        synchronized void take(double taken) {
            units -= taken;
        }
    }
}
