package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes all tables of an engine as JSON Lines, by asking it for them in its own protocol. */
final class SnapshotWriter {

    private static final List<String> TABLE_MEMBERS = List.of("TableName", "AttributeDefinitions", "KeySchema");
    private static final List<String> INDEX_MEMBERS = List.of("IndexName", "KeySchema", "Projection");

    private final Engine engine;
    private final Writer out;

    SnapshotWriter(Engine engine, Writer out) {
        this.engine = engine;
        this.out = out;
    }

    void write() throws IOException {
        String last = null;
        do {
            Map<String, String> page = ask("ListTables", start("ExclusiveStartTableName", last));
            for (String table : RawJson.elements(page.getOrDefault("TableNames", "[]"))) {
                table(table);
            }
            last = page.get("LastEvaluatedTableName");
        } while (last != null);
    }

    private void table(String name) throws IOException {
        Map<String, String> described =
                RawJson.members(ask("DescribeTable", Map.of("TableName", name)).getOrDefault("Table", "{}"));
        line(Map.of("CreateTable", RawJson.object(definition(described))));
        timeToLive(name);
        String last = null;
        do {
            Map<String, String> request = start("ExclusiveStartKey", last);
            request.put("TableName", name);
            Map<String, String> page = ask("Scan", request);
            for (String item : RawJson.elements(page.getOrDefault("Items", "[]"))) {
                Map<String, String> line = new LinkedHashMap<>();
                line.put("TableName", name);
                line.put("Item", item);
                line(line);
            }
            last = page.get("LastEvaluatedKey");
        } while (last != null);
    }

    private static Map<String, String> definition(Map<String, String> described) throws IOException {
        boolean onDemand = described.getOrDefault("BillingModeSummary", "").contains("\"PAY_PER_REQUEST\"");
        Map<String, String> definition = only(described, TABLE_MEMBERS);
        definition.put("BillingMode", onDemand ? "\"PAY_PER_REQUEST\"" : "\"PROVISIONED\"");
        throughput(described, definition, onDemand);
        for (String kind : List.of("LocalSecondaryIndexes", "GlobalSecondaryIndexes")) {
            if (described.containsKey(kind)) {
                boolean local = kind.startsWith("Local");
                List<String> indexes = new ArrayList<>();
                for (String index : RawJson.elements(described.getOrDefault(kind, "[]"))) {
                    Map<String, String> members = only(RawJson.members(index), INDEX_MEMBERS);
                    throughput(RawJson.members(index), members, onDemand || local);
                    indexes.add(RawJson.object(members));
                }
                definition.put(kind, RawJson.array(indexes));
            }
        }
        definition.putAll(settings(described));
        return definition;
    }

    private static Map<String, String> settings(Map<String, String> described) throws IOException {
        Map<String, String> settings = only(described, List.of("DeletionProtectionEnabled", "OnDemandThroughput"));
        settings.putAll(
                only(RawJson.members(described.getOrDefault("TableClassSummary", "{}")), List.of("TableClass")));
        if (described.containsKey("SSEDescription")) {
            settings.put("SSESpecification", "{\"Enabled\":true}");
        }
        return settings;
    }

    private static void throughput(Map<String, String> described, Map<String, String> definition, boolean onDemand)
            throws IOException {
        String throughput = described.get("ProvisionedThroughput");
        if (!onDemand && throughput != null) {
            definition.put(
                    "ProvisionedThroughput",
                    RawJson.object(
                            only(RawJson.members(throughput), List.of("ReadCapacityUnits", "WriteCapacityUnits"))));
        }
    }

    private void timeToLive(String table) throws IOException {
        String described =
                ask("DescribeTimeToLive", Map.of("TableName", table)).getOrDefault("TimeToLiveDescription", "{}");
        String attribute = RawJson.members(described).get("AttributeName");
        if (attribute != null) {
            Map<String, String> specification = new LinkedHashMap<>();
            specification.put("AttributeName", attribute);
            specification.put("Enabled", "true");
            Map<String, String> request = new LinkedHashMap<>();
            request.put("TableName", table);
            request.put("TimeToLiveSpecification", RawJson.object(specification));
            line(Map.of("UpdateTimeToLive", RawJson.object(request)));
        }
    }

    private static Map<String, String> only(Map<String, String> members, List<String> names) {
        Map<String, String> some = new LinkedHashMap<>();
        for (String name : names) {
            String value = members.get(name);
            if (value != null) {
                some.put(name, value);
            }
        }
        return some;
    }

    private static Map<String, String> start(String member, @Nullable String last) {
        Map<String, String> request = new LinkedHashMap<>();
        if (last != null) {
            request.put(member, last);
        }
        return request;
    }

    private void line(Map<String, String> members) throws IOException {
        out.write(RawJson.object(members));
        out.write('\n');
    }

    private Map<String, String> ask(String operation, Map<String, String> request) throws IOException {
        byte[] body = RawJson.object(request).getBytes(StandardCharsets.UTF_8);
        Answer answer = engine.handle(operation, body, 0, body.length);
        if (!answer.isSuccess()) {
            throw new IOException("Expected an answer to " + operation + " but it was refused: " + answer.message()
                    + " (" + answer.code() + ")");
        }
        return RawJson.members(Answers.json(answer));
    }
}
