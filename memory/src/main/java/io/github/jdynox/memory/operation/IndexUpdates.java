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
            String name = action(update).requiredText("IndexName");
            if (!names.add(name)) {
                throw ServiceFault.invalidParameters(
                        "Only one global secondary index update per index is allowed simultaneously. Index: " + name);
            }
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
            String name = action.requiredText("IndexName");
            boolean known = indexes.stream().anyMatch(index -> index.name().equals(name));
            if (update.has("Create")) {
                if (known) {
                    throw ServiceFault.validation("Attempting to create an index which already exists");
                }
                IndexSchema created = IndexReader.global(action, definitions);
                CreateTable.requireThroughput(created, onDemand);
                indexes.add(created);
            } else if (!known) {
                throw ServiceFault.notFound("Requested resource not found");
            } else if (update.has("Delete")) {
                indexes.removeIf(index -> index.name().equals(name));
            } else {
                indexes.replaceAll(index -> index.name().equals(name) ? withThroughput(index, action) : index);
            }
        }
        return List.copyOf(indexes);
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
