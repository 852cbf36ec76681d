package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Attribute values as PartiQL writes them. */
final class StatementLiterals {

    private static final int LONGEST = 200;

    private StatementLiterals() {}

    /** The literal; null where PartiQL has none, or a long one. */
    static @Nullable String of(JsonNode value) {
        Map.Entry<String, JsonNode> typed = value.properties().iterator().next();
        JsonNode node = typed.getValue();
        String literal =
                switch (typed.getKey()) {
                    case "S" -> quoted(node);
                    case "N", "BOOL" -> node.asText();
                    case "NULL" -> "null";
                    case "SS" -> joined("<<", node, StatementLiterals::quoted, ">>");
                    case "NS" -> joined("<<", node, JsonNode::asText, ">>");
                    case "L" -> joined("[", node, StatementLiterals::of, "]");
                    case "M" -> map(node);
                    default -> null;
                };
        return literal == null || literal.length() > LONGEST ? null : literal;
    }

    private static String quoted(JsonNode text) {
        return "'" + text.asText().replace("'", "''") + "'";
    }

    private static @Nullable String joined(
            String open, JsonNode array, Function<JsonNode, @Nullable String> literal, String close) {
        List<String> elements = new ArrayList<>();
        for (JsonNode element : array) {
            String text = literal.apply(element);
            if (text == null) {
                return null;
            }
            elements.add(text);
        }
        return open + String.join(", ", elements) + close;
    }

    private static @Nullable String map(JsonNode map) {
        List<String> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : map.properties()) {
            String text = of(entry.getValue());
            if (text == null) {
                return null;
            }
            entries.add("'" + entry.getKey() + "': " + text);
        }
        return "{" + String.join(", ", entries) + "}";
    }
}
