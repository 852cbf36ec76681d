package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.IndexSchema;
import io.github.jdynox.memory.table.TableSchema;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes to a table's global indexes. */
final class IndexUpdates {

    private static final List<String> KINDS = List.of("Update", "Create", "Delete");

    static final Shape SHAPE = Shapes.structure("GlobalSecondaryIndexUpdate")
            .with(
                    "Update",
                    Shapes.structure("UpdateGlobalSecondaryIndexAction")
                            .require("IndexName", Common.INDEX)
                            .require("ProvisionedThroughput", Throughputs.SHAPE)
                            .build())
            .with("Create", IndexReader.GLOBAL)
            .with(
                    "Delete",
                    Shapes.structure("DeleteGlobalSecondaryIndexAction")
                            .require("IndexName", Common.INDEX)
                            .build())
            .build();

    private IndexUpdates() {}

    static void check(List<Members> updates) {
        Set<String> names = new HashSet<>();
        for (Members update : updates) {
            if (KINDS.stream().noneMatch(update::has)) {
                throw ServiceFault.invalidParameters("One of GlobalSecondaryIndexUpdate.Update, "
                        + "GlobalSecondaryIndexUpdate.Create, GlobalSecondaryIndexUpdate.Delete must not be null");
            }
            if (KINDS.stream().filter(update::has).count() > 1) {
                throw ServiceFault.invalidParameters(
                        "Only one global secondary index action is allowed per " + "GlobalSecondaryIndexUpdate object");
            }
            String name = action(update).requiredText("IndexName");
            if (!names.add(name)) {
                throw ServiceFault.invalidParameters(
                        "Only one global secondary index update per index is allowed simultaneously. Index: " + name);
            }
        }
        requireOneChange(updates);
    }

    private static void requireOneChange(List<Members> updates) {
        if (updates.stream().filter(update -> !update.has("Update")).count() > 1) {
            throw ServiceFault.service(
                    "LimitExceededException",
                    "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table");
        }
    }

    /** A new index's key is declared by the request itself, also where the table has the attribute. */
    static void requireDeclared(List<Members> updates, Map<String, ValueType> declared) {
        for (Members update : updates) {
            if (update.has("Create")) {
                List<Members> elements = action(update).list("KeySchema");
                KeySchemaReader.requireDefined(KeySchemaReader.names(elements), declared);
            }
        }
    }

    /** An attribute of a new index's key that the table knows keeps its type. */
    static void requireSameTypes(List<Members> updates, Map<String, ValueType> declared, Map<String, ValueType> known) {
        for (Members update : updates) {
            if (update.has("Create")) {
                List<Members> elements = action(update).list("KeySchema");
                elements.forEach(element -> requireSameType(element, declared, known));
            }
        }
    }

    private static void requireSameType(
            Members element, Map<String, ValueType> declared, Map<String, ValueType> known) {
        String name = element.requiredText("AttributeName");
        ValueType type = declared.get(name);
        ValueType before = known.get(name);
        if (before != null && before != type) {
            String role = ":" + element.requiredText("KeyType") + "}]";
            throw ServiceFault.invalidParameters(
                    "Attributes cannot be redefined. Please check that your attribute has the "
                            + "same type as previously defined. Existing schema: Schema:[SchemaElement: key{" + name
                            + ":" + before
                            + role + " New schema: Schema:[SchemaElement: key{" + name + ":" + type + role);
        }
    }

    /** Names of the indexes that are new. */
    static Set<String> made(List<Members> updates) {
        return updates.stream()
                .filter(update -> update.has("Create"))
                .map(update -> action(update).requiredText("IndexName"))
                .collect(Collectors.toSet());
    }

    private static Members action(Members update) {
        return update.requiredMembers(
                KINDS.stream().filter(update::has).findFirst().orElseThrow());
    }

    static List<IndexSchema> apply(
            List<Members> updates, TableSchema old, Map<String, ValueType> definitions, boolean onDemand) {
        List<IndexSchema> indexes = new ArrayList<>(old.indexes());
        for (Members update : updates) {
            Members action = action(update);
            if (update.has("Create")) {
                indexes.add(created(action, indexes, definitions, onDemand));
                continue;
            }
            IndexSchema known = known(action.requiredText("IndexName"), indexes, update.has("Delete"));
            if (update.has("Delete")) {
                indexes.remove(known);
            } else {
                indexes.replaceAll(index -> index.equals(known) ? withThroughput(index, action) : index);
            }
        }
        return List.copyOf(indexes);
    }

    private static IndexSchema created(
            Members action, List<IndexSchema> indexes, Map<String, ValueType> definitions, boolean onDemand) {
        String name = action.requiredText("IndexName");
        if (indexes.stream().anyMatch(index -> index.name().equals(name))) {
            throw ServiceFault.validation("Attempting to create an index which already exists");
        }
        IndexSchema created = IndexReader.global(action, definitions);
        CreateTable.requireThroughput(created, onDemand);
        return created;
    }

    private static IndexSchema known(String name, List<IndexSchema> indexes, boolean deleted) {
        IndexSchema known = indexes.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ServiceFault.notFound("Requested resource not found"));
        if (!known.global()) {
            throw ServiceFault.validation("Cannot " + (deleted ? "delete" : "update")
                    + " an index that is not a GlobalSecondaryIndex: " + name);
        }
        return known;
    }

    private static IndexSchema withThroughput(IndexSchema index, Members action) {
        return new IndexSchema(
                index.name(),
                index.global(),
                index.keys(),
                index.projectionType(),
                index.nonKeyAttributes(),
                Throughputs.of(action));
    }
}
