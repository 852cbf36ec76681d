package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads key schemas and attribute definitions out of a request. */
final class KeySchemaReader {

    static final Shape DEFINITIONS = Shapes.list(Shapes.structure("AttributeDefinition")
            .require("AttributeName", Shapes.text(Rule.minLength(1), Rule.maxLength(255)))
            .require("AttributeType", Shapes.text(Rule.oneOf("B", "N", "S")))
            .build());

    private static final int MOST_OF_A_TYPE = 4;

    private KeySchemaReader() {}

    /** The shape of a key schema with so many elements at most. */
    static Shape schema(int most) {
        Shape element = Shapes.structure("KeySchemaElement")
                .require("AttributeName", Shapes.text(Rule.minLength(1), Rule.maxLength(255)))
                .require("KeyType", Shapes.text(Rule.oneOf("HASH", "RANGE")))
                .build();
        return Shapes.list(element, Rule.minLength(1), Rule.maxLength(most));
    }

    /** The types of key attributes by name. */
    static Map<String, ValueType> definitions(Members request) {
        Map<String, ValueType> types = new LinkedHashMap<>();
        List<Members> definitions = request.list("AttributeDefinitions");
        for (Members definition : definitions) {
            ValueType type = ValueType.valueOf(definition.requiredText("AttributeType"));
            String name = definition.requiredText("AttributeName");
            if (types.put(name, type) != null) {
                throw ServiceFault.validation("Attribute Name is duplicated: " + name);
            }
        }
        return types;
    }

    /** The key of a table, or of an index with one attribute a part. */
    static KeySchema simple(List<Members> elements, Map<String, ValueType> definitions) {
        List<String> names = names(elements);
        requireDefined(names, definitions);
        if (names.size() == 2 && names.get(0).equals(names.get(1))) {
            throw ServiceFault.validation(
                    "Both the Hash Key and the Range Key element in the KeySchema have the same name");
        }
        requireType(elements, 0, "HASH", "first");
        requireType(elements, 1, "RANGE", "second");
        return schema(elements, definitions);
    }

    /** The key of a global index: one to four attributes of the partition, then up to four to sort by. */
    static KeySchema composed(List<Members> elements, Map<String, ValueType> definitions) {
        if (elements.size() <= 2 && !isTwoPartition(elements)) {
            return simple(elements, definitions);
        }
        List<String> names = names(elements);
        requireDefined(names, definitions);
        if (new HashSet<>(names).size() < names.size()) {
            throw ServiceFault.validation("The KeySchema contains multiple key attributes with the same name");
        }
        requireType(elements, 0, "HASH", "first");
        requireAtMost(elements, "HASH");
        requireAtMost(elements, "RANGE");
        KeySchema schema = schema(elements, definitions);
        boolean sortSeen = false;
        for (Members element : elements) {
            boolean sort = element.requiredText("KeyType").equals("RANGE");
            if (sortSeen && !sort) {
                throw ServiceFault.invalidParameters(
                        "All HASH key attributes must precede RANGE key attributes in the KeySchema");
            }
            sortSeen |= sort;
        }
        return schema;
    }

    private static void requireAtMost(List<Members> elements, String type) {
        long count = elements.stream()
                .filter(element -> element.requiredText("KeyType").equals(type))
                .count();
        if (count > MOST_OF_A_TYPE) {
            throw ServiceFault.invalidParameters(
                    "The KeySchema exceeds the maximum allowed number of " + type + " key attributes");
        }
    }

    private static boolean isTwoPartition(List<Members> elements) {
        return elements.size() == 2 && elements.get(1).requiredText("KeyType").equals("HASH");
    }

    private static KeySchema schema(List<Members> elements, Map<String, ValueType> definitions) {
        List<KeyAttribute> partition = new ArrayList<>();
        List<KeyAttribute> sort = new ArrayList<>();
        for (Members element : elements) {
            String name = element.requiredText("AttributeName");
            ValueType type = definitions.getOrDefault(name, ValueType.S);
            (element.requiredText("KeyType").equals("HASH") ? partition : sort).add(KeyAttribute.of(name, type));
        }
        return KeySchema.of(partition, sort);
    }

    static List<String> names(List<Members> elements) {
        return elements.stream()
                .map(element -> element.requiredText("AttributeName"))
                .toList();
    }

    static void requireDefined(List<String> names, Map<String, ValueType> definitions) {
        if (!definitions.keySet().containsAll(names)) {
            throw ServiceFault.invalidParameters("Some index key attributes are not defined in AttributeDefinitions. "
                    + "Keys: " + names + ", AttributeDefinitions: " + definitions.keySet());
        }
    }

    private static void requireType(List<Members> elements, int at, String type, String ordinal) {
        if (at < elements.size() && !elements.get(at).requiredText("KeyType").equals(type)) {
            throw ServiceFault.validation(
                    "Invalid KeySchema: The " + ordinal + " KeySchemaElement is not a " + type + " key type");
        }
    }
}
