package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.IndexSchema;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads definitions of secondary indexes out of a request. */
final class IndexReader {

    private static final Shape PROJECTION = Shapes.structure("Projection")
            .with("ProjectionType", Shapes.text(Rule.oneOf("ALL", "INCLUDE", "KEYS_ONLY")))
            .with(
                    "NonKeyAttributes",
                    Shapes.list(Shapes.text(Rule.minLength(1), Rule.maxLength(255)), Rule.minLength(1)))
            .build();

    static final Shape LOCAL = Shapes.structure("LocalSecondaryIndex")
            .require("IndexName", Common.INDEX)
            .require("KeySchema", KeySchemaReader.schema(2))
            .require("Projection", PROJECTION)
            .build();

    static final Shape GLOBAL = Shapes.structure("GlobalSecondaryIndex")
            .require("IndexName", Common.INDEX)
            .require("KeySchema", KeySchemaReader.schema(8))
            .require("Projection", PROJECTION)
            .with("ProvisionedThroughput", Throughputs.SHAPE)
            .build();

    private IndexReader() {}

    static IndexSchema local(Members index, KeySchema table, Map<String, ValueType> definitions) {
        String name = index.requiredText("IndexName");
        List<Members> elements = index.list("KeySchema");
        KeySchema keys = KeySchemaReader.simple(elements, definitions);
        if (keys.sort().isEmpty()) {
            throw ServiceFault.invalidParameters("Index KeySchema does not have a range key for index: " + name);
        }
        String partition = keys.partition().get(0).name();
        String leading = table.partition().get(0).name();
        if (!partition.equals(leading)) {
            throw ServiceFault.invalidParameters(
                    "Index KeySchema does not have the same leading hash key as table KeySchema for index: " + name
                            + ". index hash key: " + partition + ", table hash key: " + leading);
        }
        return schema(index, false, keys);
    }

    static IndexSchema global(Members index, Map<String, ValueType> definitions) {
        List<Members> elements = index.list("KeySchema");
        return schema(index, true, KeySchemaReader.composed(elements, definitions));
    }

    private static IndexSchema schema(Members index, boolean global, KeySchema keys) {
        Members projection = index.requiredMembers("Projection");
        String type = projection.text("ProjectionType");
        List<String> attributes = projection.list("NonKeyAttributes");
        if (type == null) {
            throw ServiceFault.invalidParameters("Unknown ProjectionType: null");
        }
        if (!attributes.isEmpty() && !type.equals("INCLUDE")) {
            throw ServiceFault.invalidParameters("ProjectionType is " + type + ", but NonKeyAttributes is specified");
        }
        if (attributes.isEmpty() && type.equals("INCLUDE")) {
            throw ServiceFault.invalidParameters("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
        }
        Set<String> distinct = new HashSet<>();
        for (String attribute : attributes) {
            if (!distinct.add(attribute)) {
                throw ServiceFault.invalidParameters("Duplicate element in NonKeyAttributes: " + attribute);
            }
        }
        return new IndexSchema(
                index.requiredText("IndexName"), global, keys, type, List.copyOf(attributes), Throughputs.of(index));
    }
}
