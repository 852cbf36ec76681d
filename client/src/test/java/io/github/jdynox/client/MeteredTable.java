package io.github.jdynox.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that answers with what its pages cost and no items: as if a filter left none. A page ends at its Limit or at 128
 * units. Keeps what it charged, and when; throttles above a provisioned rate.
 */
final class MeteredTable implements Function<Sent, String> {

    private static final Pattern PLACE = Pattern.compile("\"S\":\"c(\\d+)\"");

    private final FakeTimer timer;
    private final IntBinaryOperator itemsOfSegment;
    private final IntToDoubleFunction costOfItem;
    final List<Charge> charges = new ArrayList<>();
    private double provisioned = Double.POSITIVE_INFINITY;
    private double kept = 1;
    private long bytes;
    private long described = 1_000;
    private double balance;
    private double filled;
    int throttles;

    private int refusals;

    record Charge(double second, double units) {}

    /**
     * @param itemsOfSegment how many items a segment has, by its number and the number of all
     * @param costOfItem what an item costs, by its place in its segment
     */
    MeteredTable(FakeTimer timer, IntBinaryOperator itemsOfSegment, IntToDoubleFunction costOfItem) {
        this.timer = timer;
        this.itemsOfSegment = itemsOfSegment;
        this.costOfItem = costOfItem;
    }

    MeteredTable provisioned(double units, double keptSeconds) {
        this.provisioned = units;
        this.kept = keptSeconds;
        this.balance = units * keptSeconds;
        return this;
    }

    /** What DescribeTable says. */
    MeteredTable described(long bytes, long readCapacity) {
        this.bytes = bytes;
        this.described = readCapacity;
        return this;
    }

    /** Throttles so many requests for a description. */
    MeteredTable refusingToDescribe(int times) {
        this.refusals = times;
        return this;
    }

    double unitsBetween(double from, double to) {
        return charges.stream()
                .filter(charge -> charge.second >= from && charge.second < to)
                .mapToDouble(Charge::units)
                .sum();
    }

    @Override
    public String apply(Sent sent) {
        if (sent.operation().equals("DescribeTable")) {
            if (refusals-- > 0) {
                throw FakeTransport.refusal(sent, "ThrottlingException", "Rate exceeded");
            }
            return "{\"Table\":{\"TableName\":\"cities\",\"TableStatus\":\"ACTIVE\",\"TableSizeBytes\":" + bytes
                    + ",\"ProvisionedThroughput\":{\"ReadCapacityUnits\":" + described
                    + ",\"WriteCapacityUnits\":5}}}";
        }
        throttle(sent);
        int items = itemsOfSegment.applyAsInt(sent.number("Segment", 0), sent.number("TotalSegments", 1));
        int start = start(sent);
        int most = sent.number("Limit", Integer.MAX_VALUE);
        double units = 0;
        int end = start;
        while (end < items && end - start < most && units < 128) {
            units += costOfItem.applyAsDouble(end++);
        }
        double charged = Math.max(0.5, Math.ceil(units * 2) / 2);
        charges.add(new Charge(timer.seconds(), charged));
        balance -= charged;
        String last = end == items ? "" : ",\"LastEvaluatedKey\":{\"id\":{\"S\":\"c" + end + "\"}}";
        return "{\"Items\":[],\"Count\":0,\"ScannedCount\":" + (end - start) + last
                + ",\"ConsumedCapacity\":{\"CapacityUnits\":" + charged + "}}";
    }

    private void throttle(Sent sent) {
        if (provisioned == Double.POSITIVE_INFINITY) {
            return;
        }
        double now = timer.seconds();
        balance = Math.min(provisioned * kept, balance + (now - filled) * provisioned);
        filled = now;
        if (balance <= 0) {
            throttles++;
            throw FakeTransport.refusal(sent, "ProvisionedThroughputExceededException", "Too fast.");
        }
    }

    private static int start(Sent sent) {
        String key = sent.member("ExclusiveStartKey");
        if (key == null) {
            return 0;
        }
        Matcher place = PLACE.matcher(key);
        if (!place.find()) {
            throw new AssertionError("no place in " + key);
        }
        return Integer.parseInt(place.group(1));
    }

    /** Units charged a second in the windows of 10 seconds that begin every tenth of a second, from the fifth on. */
    List<Double> rates(double seconds) {
        List<Double> rates = new ArrayList<>();
        for (double from = 5; from + 10 <= seconds; from += 0.1) {
            double start = from;
            rates.add(charges.stream()
                            .filter(charge -> charge.second >= start && charge.second < start + 10)
                            .mapToDouble(Charge::units)
                            .sum()
                    / 10);
        }
        return rates;
    }
}
