package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Index;
import io.github.jdynox.memory.table.IndexSchema;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.TableSchema;
import io.github.jdynox.memory.table.TableSettings;
import io.github.jdynox.memory.table.Throughput;
import io.github.jdynox.memory.wire.JsonOutput;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table as the service describes it. */
final class TableDescription {

    /** The account that AWS's own examples belong to. */
    static final String ACCOUNT = "123456789012";

    static final String ARN = "arn:aws:dynamodb:us-east-1:" + ACCOUNT + ":table/";

    private static final String KEY_ARN =
            "arn:aws:kms:us-east-1:" + ACCOUNT + ":key/00000000-0000-0000-0000-000000000000";

    private TableDescription() {}

    static String arn(Table table) {
        return ARN + table.name();
    }

    static void write(JsonOutput out, Table table) {
        write(out, table, "ACTIVE", Set.of());
    }

    /**
     * @param status of the table. What a change of it answers is under way at the service and done here.
     * @param made names of the indexes that the change makes
     */
    static void write(JsonOutput out, Table table, String status, Set<String> made) {
        TableSchema schema = table.schema();
        out.object();
        definitions(out, schema);
        out.name("TableName").string(schema.name());
        keys(out, schema.keys());
        out.name("TableStatus").string(status);
        time(out.name("CreationDateTime"), table.created());
        measures(out, table);
        indexes(out, table, "LocalSecondaryIndexes", false, made);
        indexes(out, table, "GlobalSecondaryIndexes", true, made);
        settings(out, schema.settings());
        out.endObject();
    }

    /** A table that is gone: the service no longer shows what it was made of. */
    static void writeDeleted(JsonOutput out, Table table) {
        out.object().name("TableName").string(table.name());
        out.name("TableStatus").string("DELETING");
        measures(out, table);
        settings(out, table.schema().settings());
        out.endObject();
    }

    private static void measures(JsonOutput out, Table table) {
        throughput(out, table.schema().throughput());
        out.name("TableSizeBytes").number(table.size());
        out.name("ItemCount").number(table.count());
        out.name("TableArn").string(arn(table));
        out.name("TableId").string(table.id());
        if (table.schema().onDemand()) {
            out.name("BillingModeSummary").object().name("BillingMode").string("PAY_PER_REQUEST");
            time(out.name("LastUpdateToPayPerRequestDateTime"), table.created());
            out.endObject();
        }
    }

    private static void settings(JsonOutput out, TableSettings settings) {
        if (settings.tableClass() != null) {
            out.name("TableClassSummary")
                    .object()
                    .name("TableClass")
                    .string(settings.tableClass())
                    .endObject();
        }
        if (settings.encrypted()) {
            out.name("SSEDescription").object();
            out.name("Status").string("ENABLED").name("SSEType").string("KMS");
            out.name("KMSMasterKeyArn").string(KEY_ARN).endObject();
        }
        if (!settings.ceilings().isEmpty()) {
            out.name("OnDemandThroughput").object();
            settings.ceilings().forEach((member, units) -> out.name(member).number(units));
            out.endObject();
        }
        out.name("DeletionProtectionEnabled").bool(settings.deletionProtection());
    }

    private static void time(JsonOutput out, Instant time) {
        out.number(time.toEpochMilli() / 1000.0);
    }

    private static void definitions(JsonOutput out, TableSchema schema) {
        out.name("AttributeDefinitions").array();
        schema.definitions().forEach((name, type) -> out.object()
                .name("AttributeName")
                .string(name)
                .name("AttributeType")
                .string(type.name())
                .endObject());
        out.endArray();
    }

    private static void keys(JsonOutput out, KeySchema keys) {
        out.name("KeySchema").array();
        keys.partition().forEach(key -> key(out, key, "HASH"));
        keys.sort().forEach(key -> key(out, key, "RANGE"));
        out.endArray();
    }

    private static void key(JsonOutput out, KeyAttribute key, String type) {
        out.object()
                .name("AttributeName")
                .string(key.name())
                .name("KeyType")
                .string(type)
                .endObject();
    }

    private static void throughput(JsonOutput out, @Nullable Throughput throughput) {
        out.name("ProvisionedThroughput").object();
        out.name("NumberOfDecreasesToday").number(0);
        out.name("ReadCapacityUnits").number(throughput == null ? 0 : throughput.read());
        out.name("WriteCapacityUnits").number(throughput == null ? 0 : throughput.write());
        out.endObject();
    }

    private static void indexes(JsonOutput out, Table table, String member, boolean global, Set<String> made) {
        boolean open = false;
        for (Index index : table.indexes()) {
            if (index.schema().global() == global) {
                if (!open) {
                    out.name(member).array();
                    open = true;
                }
                index(out, table, index, made.contains(index.schema().name()) ? "CREATING" : "ACTIVE");
            }
        }
        if (open) {
            out.endArray();
        }
    }

    private static void index(JsonOutput out, Table table, Index index, String status) {
        IndexSchema schema = index.schema();
        out.object().name("IndexName").string(schema.name());
        keys(out, schema.keys());
        out.name("Projection").object().name("ProjectionType").string(schema.projectionType());
        if (!schema.nonKeyAttributes().isEmpty()) {
            out.name("NonKeyAttributes").array();
            schema.nonKeyAttributes().forEach(out::string);
            out.endArray();
        }
        out.endObject();
        if (schema.global()) {
            out.name("IndexStatus").string(status);
            throughput(out, schema.throughput());
        }
        out.name("IndexSizeBytes").number(table.size(index));
        out.name("ItemCount").number(table.count(index));
        out.name("IndexArn").string(arn(table) + "/index/" + schema.name());
        out.endObject();
    }
}
