package io.github.jdynox.client;

import io.github.jdynox.AttributeType;
import io.github.jdynox.Item;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the TableDescription of an answer, whose members come in any order. */
final class TableDescriptionReader {

    private String name = "";
    private String status = "";
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> tableKey = new HashMap<>();
    private final List<IndexMembers> indexes = new ArrayList<>();
    private long itemCount;
    private long sizeBytes;
    private boolean onDemand;
    private final Throughput provisioned = new Throughput();

    /** Units a second; 0 where nothing is provisioned. */
    private static final class Throughput {
        long reads;
        long writes;
    }

    /** What is known of an index before the types of its keys are. */
    private static final class IndexMembers {
        boolean global;
        String name = "";

        @Nullable
        String status;

        final Map<String, String> key = new HashMap<>();
        Item.Projection projection = Item.Projection.ALL;
        List<String> include = List.of();
        long itemCount;
        long sizeBytes;
        final Throughput provisioned = new Throughput();
    }

    static TableDescription read(JsonReader in) {
        TableDescriptionReader reader = new TableDescriptionReader();
        reader.table(in);
        return reader.description();
    }

    private void table(JsonReader in) {
        in.beginObject();
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            if (in.nextIsJsonNull()) {
                continue;
            }
            switch (member) {
                case "TableName" -> name = in.nextString();
                case "TableStatus" -> status = in.nextString();
                case "AttributeDefinitions" -> pairs(in, "AttributeName", "AttributeType", types);
                case "KeySchema" -> pairs(in, "KeyType", "AttributeName", tableKey);
                case "GlobalSecondaryIndexes" -> indexes(in, true);
                case "LocalSecondaryIndexes" -> indexes(in, false);
                case "ItemCount" -> itemCount = in.nextLong();
                case "TableSizeBytes" -> sizeBytes = in.nextLong();
                case "BillingModeSummary" -> billing(in);
                case "ProvisionedThroughput" -> throughput(in, provisioned);
                default -> in.skipValue();
            }
        }
    }

    private void indexes(JsonReader in, boolean global) {
        for (in.beginArray(); in.nextElement(); ) {
            IndexMembers index = new IndexMembers();
            index.global = global;
            in.beginObject();
            for (String member = in.nextName(); member != null; member = in.nextName()) {
                switch (member) {
                    case "IndexName" -> index.name = in.nextString();
                    case "IndexStatus" -> index.status = in.nextString();
                    case "KeySchema" -> pairs(in, "KeyType", "AttributeName", index.key);
                    case "Projection" -> projection(in, index);
                    case "ItemCount" -> index.itemCount = in.nextLong();
                    case "IndexSizeBytes" -> index.sizeBytes = in.nextLong();
                    case "ProvisionedThroughput" -> throughput(in, index.provisioned);
                    default -> in.skipValue();
                }
            }
            indexes.add(index);
        }
    }

    private static void projection(JsonReader in, IndexMembers index) {
        in.beginObject();
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "ProjectionType" -> index.projection = Item.Projection.valueOf(in.nextString());
                case "NonKeyAttributes" -> index.include = strings(in);
                default -> in.skipValue();
            }
        }
    }

    private static List<String> strings(JsonReader in) {
        List<String> strings = new ArrayList<>();
        for (in.beginArray(); in.nextElement(); ) {
            strings.add(in.nextString());
        }
        return strings;
    }

    private void billing(JsonReader in) {
        in.beginObject();
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            if (member.equals("BillingMode")) {
                onDemand = in.nextString().equals("PAY_PER_REQUEST");
            } else {
                in.skipValue();
            }
        }
    }

    private static void throughput(JsonReader in, Throughput provisioned) {
        in.beginObject();
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "ReadCapacityUnits" -> provisioned.reads = in.nextLong();
                case "WriteCapacityUnits" -> provisioned.writes = in.nextLong();
                default -> in.skipValue();
            }
        }
    }

    /** Reads a list of objects that pair one member's text with another's. */
    private static void pairs(JsonReader in, String keyMember, String valueMember, Map<String, String> into) {
        for (in.beginArray(); in.nextElement(); ) {
            String key = "";
            String value = "";
            in.beginObject();
            for (String member = in.nextName(); member != null; member = in.nextName()) {
                String text = in.nextString();
                if (member.equals(keyMember)) {
                    key = text;
                } else if (member.equals(valueMember)) {
                    value = text;
                }
            }
            into.put(key, value);
        }
    }

    private TableDescription description() {
        List<IndexDescription> described = new ArrayList<>();
        indexes.stream().filter(index -> index.global).forEach(index -> described.add(description(index)));
        indexes.stream().filter(index -> !index.global).forEach(index -> described.add(description(index)));
        return new TableDescription(
                name,
                status,
                keys(tableKey),
                described,
                itemCount,
                sizeBytes,
                onDemand,
                provisioned.reads,
                provisioned.writes);
    }

    private IndexDescription description(IndexMembers index) {
        String indexStatus = index.status == null ? status : index.status;
        return new IndexDescription(
                index.name,
                index.global,
                indexStatus,
                keys(index.key),
                index.projection,
                index.include,
                index.itemCount,
                index.sizeBytes,
                index.provisioned.reads,
                index.provisioned.writes);
    }

    private KeySchema keys(Map<String, String> key) {
        String sort = key.get("RANGE");
        return new KeySchema(attribute(key.getOrDefault("HASH", "")), sort == null ? null : attribute(sort));
    }

    private KeyAttribute attribute(String attribute) {
        ValueCodec<?> codec =
                switch (AttributeType.valueOf(types.getOrDefault(attribute, "S"))) {
                    case N -> Codecs.BIG_DECIMAL;
                    case B -> Codecs.BYTE_BUFFER;
                    default -> Codecs.STRING;
                };
        return new KeyAttribute(attribute, codec);
    }
}
