package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.IndexSchema;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.TableSchema;
import io.github.jdynox.memory.table.TableSettings;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.table.Throughput;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class UpdateTable implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("UpdateTableInput")
            .withFirst("TableName", Common.TABLE_DEFINITION)
            .with("AttributeDefinitions", KeySchemaReader.DEFINITIONS)
            .with("ProvisionedThroughput", Throughputs.SHAPE)
            .with("BillingMode", Shapes.text(Rule.oneOf("PROVISIONED", "PAY_PER_REQUEST")))
            .with("DeletionProtectionEnabled", Shapes.flag())
            .with("TableClass", SettingsReader.TABLE_CLASS)
            .with("SSESpecification", SettingsReader.ENCRYPTION)
            .with("OnDemandThroughput", SettingsReader.ON_DEMAND)
            .with("GlobalSecondaryIndexUpdates", Shapes.list(IndexUpdates.SHAPE))
            .build();

    private final Tables tables;

    UpdateTable(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        String name = TableOperation.requireName(request);
        List<Members> updates = request.list("GlobalSecondaryIndexUpdates");
        requireSomething(request, updates);
        Throughput throughput = throughput(request);
        IndexUpdates.check(updates);
        Table table = tables.forDefinition(name);
        table.lock().writeLock().lock();
        try {
            table.redefine(redefined(request, updates, throughput, table.schema()));
        } finally {
            table.lock().writeLock().unlock();
        }
        out.object().name("TableDescription");
        TableDescription.write(out, table, "UPDATING", IndexUpdates.made(updates));
        out.endObject();
    }

    private static void requireSomething(Members request, List<Members> updates) {
        if (updates.isEmpty()
                && !request.has("ProvisionedThroughput")
                && !request.has("BillingMode")
                && !SettingsReader.isIn(request)) {
            throw ServiceFault.validation("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, "
                    + "GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required");
        }
    }

    private static @Nullable Throughput throughput(Members request) {
        Throughput throughput = Throughputs.of(request);
        String mode = request.text("BillingMode");
        if ("PROVISIONED".equals(mode) && throughput == null) {
            throw ServiceFault.invalidParameters(
                    "ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
        }
        if ("PAY_PER_REQUEST".equals(mode) && throughput != null) {
            throw ServiceFault.invalidParameters("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified "
                    + "when BillingMode is PAY_PER_REQUEST");
        }
        return throughput;
    }

    private static TableSchema redefined(
            Members request, List<Members> updates, @Nullable Throughput throughput, TableSchema old) {
        String mode = request.text("BillingMode");
        boolean onDemand = mode == null ? old.onDemand() : mode.equals("PAY_PER_REQUEST");
        if (onDemand && throughput != null) {
            throw ServiceFault.invalidParameters("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified "
                    + "when BillingMode is PAY_PER_REQUEST");
        }
        TableSettings settings = SettingsReader.changed(request, onDemand, old.settings());
        requireNewThroughput(throughput, old);
        Map<String, ValueType> definitions = new LinkedHashMap<>(old.definitions());
        Map<String, ValueType> declared = KeySchemaReader.definitions(request);
        IndexUpdates.requireDeclared(updates, declared);
        IndexUpdates.requireSameTypes(updates, declared, old.definitions());
        declared.forEach(definitions::putIfAbsent);
        List<IndexSchema> indexes = IndexUpdates.apply(updates, old, definitions, onDemand);
        definitions
                .keySet()
                .removeIf(name -> !old.keys().has(name)
                        && indexes.stream().noneMatch(index -> index.keys().has(name)));
        return new TableSchema(
                old.name(),
                old.keys(),
                definitions,
                onDemand,
                onDemand ? null : throughput == null ? old.throughput() : throughput,
                settings,
                indexes);
    }

    private static void requireNewThroughput(@Nullable Throughput throughput, TableSchema old) {
        if (throughput != null && throughput.equals(old.throughput())) {
            throw ServiceFault.validation(
                    "The provisioned throughput for the table will not change. "
                            + "The requested value equals the current value. Current ReadCapacityUnits provisioned for the table: "
                            + throughput.read() + ". Requested ReadCapacityUnits: " + throughput.read()
                            + ". Current WriteCapacityUnits provisioned for the table: " + throughput.write()
                            + ". Requested WriteCapacityUnits: " + throughput.write()
                            + ". Refer to the Amazon DynamoDB Developer Guide for current limits and how to request higher limits.");
        }
    }
}
