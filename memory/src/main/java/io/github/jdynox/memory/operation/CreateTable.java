package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.IndexSchema;
import io.github.jdynox.memory.table.KeySchema;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class CreateTable implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("CreateTableInput")
            .require("AttributeDefinitions", KeySchemaReader.DEFINITIONS)
            .withFirst("TableName", Common.TABLE_DEFINITION)
            .with("BillingMode", Shapes.text(Rule.oneOf("PROVISIONED", "PAY_PER_REQUEST")))
            .with("ProvisionedThroughput", Throughputs.SHAPE)
            .require("KeySchema", KeySchemaReader.schema(2))
            .with("LocalSecondaryIndexes", Shapes.list(IndexReader.LOCAL))
            .with("GlobalSecondaryIndexes", Shapes.list(IndexReader.GLOBAL))
            .with("DeletionProtectionEnabled", Shapes.flag())
            .with("Tags", Tags.SHAPE)
            .with("TableClass", SettingsReader.TABLE_CLASS)
            .with("SSESpecification", SettingsReader.ENCRYPTION)
            .with("OnDemandThroughput", SettingsReader.ON_DEMAND)
            .with("StreamSpecification", StreamRules.SHAPE)
            .build();

    private static final int MOST_LOCAL = 5;
    private static final int MOST_GLOBAL = 20;

    private final Tables tables;

    CreateTable(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        TableSchema schema = schema(TableOperation.requireName(request), request);
        Map<String, String> tags = Tags.of(request);
        if (tags != null) {
            Tags.requireRoom(tags);
        }
        Table table = tables.create(schema);
        if (tags != null) {
            Tags.put(table, tags);
        }
        out.object().name("TableDescription");
        TableDescription.write(out, table, "CREATING", names(schema.indexes()));
        out.endObject();
    }

    private static Set<String> names(List<IndexSchema> indexes) {
        return indexes.stream().map(IndexSchema::name).collect(Collectors.toSet());
    }

    private static TableSchema schema(String name, Members request) {
        StreamRules.check(request);
        boolean onDemand = "PAY_PER_REQUEST".equals(request.text("BillingMode"));
        Throughput throughput = throughput(request, onDemand);
        Map<String, ValueType> definitions = KeySchemaReader.definitions(request);
        List<Members> elements = request.list("KeySchema");
        if (elements.size() > definitions.size()) {
            throw ServiceFault.validation("Invalid KeySchema: Some index key attribute have no definition");
        }
        KeySchema keys = KeySchemaReader.simple(elements, definitions);
        if (!request.has("LocalSecondaryIndexes")
                && !request.has("GlobalSecondaryIndexes")
                && elements.size() != definitions.size()) {
            throw unusedDefinition();
        }
        TableSettings settings = SettingsReader.created(request, onDemand);
        List<IndexSchema> indexes = new ArrayList<>(locals(request, keys, definitions));
        indexes.addAll(globals(request, definitions, onDemand));
        requireDistinctNames(indexes);
        requireUsed(definitions, keys, indexes);
        return new TableSchema(name, keys, definitions, onDemand, throughput, settings, List.copyOf(indexes));
    }

    private static @Nullable Throughput throughput(Members request, boolean onDemand) {
        Throughput throughput = Throughputs.of(request);
        if (onDemand && throughput != null) {
            throw ServiceFault.invalidParameters("Neither ReadCapacityUnits nor WriteCapacityUnits can be specified "
                    + "when BillingMode is PAY_PER_REQUEST");
        }
        if (!onDemand && throughput == null) {
            throw ServiceFault.invalidParameters("ReadCapacityUnits and WriteCapacityUnits must both be specified "
                    + "when BillingMode is PROVISIONED");
        }
        return throughput;
    }

    private static List<IndexSchema> locals(Members request, KeySchema keys, Map<String, ValueType> definitions) {
        List<Members> given = request.list("LocalSecondaryIndexes");
        if (!request.has("LocalSecondaryIndexes")) {
            return List.of();
        }
        if (given.isEmpty()) {
            throw ServiceFault.invalidParameters("List of LocalSecondaryIndexes is empty");
        }
        if (keys.sort().isEmpty()) {
            throw ServiceFault.invalidParameters("Table KeySchema does not have a range key, "
                    + "which is required when specifying a LocalSecondaryIndex");
        }
        List<IndexSchema> indexes = given.stream()
                .map(index -> IndexReader.local(index, keys, definitions))
                .toList();
        requireDistinctNames(indexes);
        if (indexes.size() > MOST_LOCAL) {
            throw ServiceFault.invalidParameters("Number of LocalSecondaryIndexes exceeds per-table limit of 5");
        }
        return indexes;
    }

    private static List<IndexSchema> globals(Members request, Map<String, ValueType> definitions, boolean onDemand) {
        List<Members> given = request.list("GlobalSecondaryIndexes");
        if (!request.has("GlobalSecondaryIndexes")) {
            return List.of();
        }
        if (given.isEmpty()) {
            throw ServiceFault.invalidParameters("List of GlobalSecondaryIndexes is empty");
        }
        List<IndexSchema> indexes = new ArrayList<>();
        for (Members index : given) {
            IndexSchema schema = IndexReader.global(index, definitions);
            requireThroughput(schema, onDemand);
            indexes.add(schema);
        }
        requireDistinctNames(indexes);
        if (indexes.size() > MOST_GLOBAL) {
            throw ServiceFault.invalidParameters("GlobalSecondaryIndex count exceeds the per-table limit of 20");
        }
        return indexes;
    }

    static void requireThroughput(IndexSchema index, boolean onDemand) {
        if (onDemand && index.throughput() != null) {
            throw ServiceFault.invalidParameters("ProvisionedThroughput should not be specified for index: "
                    + index.name() + " when BillingMode is PAY_PER_REQUEST");
        }
        if (!onDemand && index.throughput() == null) {
            throw ServiceFault.invalidParameters("ProvisionedThroughput must be specified for index: " + index.name());
        }
    }

    private static void requireDistinctNames(List<IndexSchema> indexes) {
        Set<String> names = new HashSet<>();
        for (IndexSchema index : indexes) {
            if (!names.add(index.name())) {
                throw ServiceFault.invalidParameters("Duplicate index name: " + index.name());
            }
        }
    }

    private static void requireUsed(Map<String, ValueType> definitions, KeySchema keys, List<IndexSchema> indexes) {
        for (String name : definitions.keySet()) {
            if (!keys.has(name)
                    && indexes.stream().noneMatch(index -> index.keys().has(name))) {
                throw unusedDefinition();
            }
        }
    }

    private static ServiceFault unusedDefinition() {
        return ServiceFault.invalidParameters("Number of attributes in KeySchema does not exactly match number of "
                + "attributes defined in AttributeDefinitions");
    }
}
