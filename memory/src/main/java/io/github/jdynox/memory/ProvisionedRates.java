package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Units a second that a table and its global indexes are provisioned with, for reads or for writes.
 *
 * @param table the table's, which its local indexes share; 0 where it is billed by request or is not there
 * @param indexes those of global indexes, by name
 */
record ProvisionedRates(double table, Map<String, Double> indexes) {

    static ProvisionedRates of(Call call, String table, boolean read) throws IOException {
        Answer described = call.ask("DescribeTable", "{\"TableName\":" + RawJson.quoted(table) + "}");
        if (!described.isSuccess()) {
            return new ProvisionedRates(0, Map.of());
        }
        Map<String, String> description =
                RawJson.members(RawJson.members(Answers.json(described)).getOrDefault("Table", "{}"));
        Map<String, Double> indexes = new LinkedHashMap<>();
        for (String index : RawJson.elements(description.getOrDefault("GlobalSecondaryIndexes", "[]"))) {
            Map<String, String> members = RawJson.members(index);
            indexes.put(RawJson.string(members.getOrDefault("IndexName", "\"\"")), rate(members, read));
        }
        return new ProvisionedRates(rate(description, read), indexes);
    }

    private static double rate(Map<String, String> description, boolean read) throws IOException {
        Map<String, String> throughput = RawJson.members(description.getOrDefault("ProvisionedThroughput", "{}"));
        return Double.parseDouble(throughput.getOrDefault(read ? "ReadCapacityUnits" : "WriteCapacityUnits", "0"));
    }

    /** Those that a request draws on: a read on one, a write on the table's and on every index's. */
    Map<String, Double> drawnOn(boolean read, String index) {
        if (read && indexes.containsKey(index)) {
            return Map.of(index, indexes.getOrDefault(index, 0.0));
        }
        Map<String, Double> rates = new LinkedHashMap<>();
        rates.put("", table);
        if (!read) {
            rates.putAll(indexes);
        }
        return rates;
    }

    /** The parts of a table's consumption: of the table under the empty name, of global indexes under theirs. */
    static Map<String, Double> parts(Map<String, String> consumed) throws IOException {
        Map<String, Double> parts = new LinkedHashMap<>();
        double left = units(consumed);
        for (Map.Entry<String, String> index : RawJson.members(consumed.getOrDefault("GlobalSecondaryIndexes", "{}"))
                .entrySet()) {
            double units = units(RawJson.members(index.getValue()));
            parts.put(index.getKey(), units);
            left -= units;
        }
        parts.put("", left);
        return parts;
    }

    private static double units(Map<String, String> consumed) {
        return Double.parseDouble(consumed.getOrDefault("CapacityUnits", "0"));
    }

    /** The consumption with its parts left out, as it is given to a client that asked for the total. */
    static String total(String consumed) throws IOException {
        Map<String, String> members = RawJson.members(consumed);
        members.keySet().removeAll(List.of("Table", "LocalSecondaryIndexes", "GlobalSecondaryIndexes"));
        return RawJson.object(members);
    }
}
