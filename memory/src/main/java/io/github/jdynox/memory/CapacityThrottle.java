package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses requests to tables whose provisioned capacity is used up. Each table has a bucket of read units and one of
 * write units; they fill with time and are drawn from by what requests turn out to have cost, so that one large page
 * may overdraw them, as it does at the service.
 */
final class CapacityThrottle {

    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");
    private static final Set<String> WRITES =
            Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");

    private final Clock clock;
    private final Duration burst;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    CapacityThrottle(Clock clock, Duration burst) {
        this.clock = clock;
        this.burst = burst;
    }

    Answer answer(Call call) {
        boolean read = READS.contains(call.operation());
        if (!read && !WRITES.contains(call.operation())) {
            return call.proceed();
        }
        try {
            for (String table : call.tables()) {
                if (!hasUnits(call, table, read)) {
                    return Answers.throttled();
                }
            }
            return charged(call, read);
        } catch (IOException notARequest) {
            return call.proceed();
        }
    }

    private boolean hasUnits(Call call, String table, boolean read) throws IOException {
        double rate = rate(call, table, read);
        return rate == 0 || bucket(table, read).hasUnits(rate);
    }

    /** Units a second; 0 where the table is billed by request or is not there. */
    private static double rate(Call call, String table, boolean read) throws IOException {
        Answer described = call.ask("DescribeTable", "{\"TableName\":" + RawJson.quoted(table) + "}");
        if (!described.isSuccess()) {
            return 0;
        }
        String description = RawJson.members(Answers.json(described)).getOrDefault("Table", "{}");
        String throughput = RawJson.members(description).getOrDefault("ProvisionedThroughput", "{}");
        return Double.parseDouble(
                RawJson.members(throughput).getOrDefault(read ? "ReadCapacityUnits" : "WriteCapacityUnits", "0"));
    }

    /** Has the engine say what the request cost, and keeps that from a client that did not ask. */
    private Answer charged(Call call, boolean read) throws IOException {
        Map<String, String> request = RawJson.members(call.json());
        String asked = request.get("ReturnConsumedCapacity");
        boolean shown = "\"TOTAL\"".equals(asked) || "\"INDEXES\"".equals(asked);
        if (!shown) {
            if (asked != null && !asked.equals("\"NONE\"")) {
                return call.proceed();
            }
            request.put("ReturnConsumedCapacity", "\"TOTAL\"");
        }
        Answer answer = shown ? call.proceed() : call.ask(call.operation(), RawJson.object(request));
        if (!answer.isSuccess()) {
            return answer;
        }
        Map<String, String> members = RawJson.members(Answers.json(answer));
        String consumed = members.get("ConsumedCapacity");
        if (consumed != null) {
            for (String one : consumed.startsWith("[") ? RawJson.elements(consumed) : List.of(consumed)) {
                charge(RawJson.members(one), read);
            }
        }
        if (shown) {
            return answer;
        }
        members.remove("ConsumedCapacity");
        return Answers.success(members, answer.requestId());
    }

    private void charge(Map<String, String> consumed, boolean read) throws IOException {
        String table = RawJson.string(consumed.getOrDefault("TableName", "\"\""));
        bucket(table, read).take(Double.parseDouble(consumed.getOrDefault("CapacityUnits", "0")));
    }

    private Bucket bucket(String table, boolean read) {
        return buckets.computeIfAbsent((read ? "read " : "write ") + table, absent -> new Bucket());
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
