package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The paths that a valid update expression writes to, and what attributes hold at them. */
final class UpdatedParts {

    private static final Pattern SECTION = Pattern.compile("\\b(SET|REMOVE|ADD|DELETE) ");
    private static final Pattern COMMA_OUTSIDE_OF_BRACKETS = Pattern.compile(",(?![^(]*\\))");

    /** A step of a path: names and indexes, padded so that they sort by number. No steps below means the whole. */
    private record Steps(Map<String, Steps> below) {
        Steps() {
            this(new TreeMap<>());
        }
    }

    private final Steps root = new Steps();

    private UpdatedParts() {}

    static UpdatedParts of(JsonNode request) {
        UpdatedParts parts = new UpdatedParts();
        String expression = request.path("UpdateExpression").asText();
        for (Map.Entry<String, JsonNode> name :
                request.path("ExpressionAttributeNames").properties()) {
            expression = expression.replace(name.getKey(), name.getValue().asText());
        }
        Matcher section = SECTION.matcher(expression);
        int from = section.find() ? section.end() : expression.length();
        while (from < expression.length()) {
            int next = section.find() ? section.start() : expression.length();
            for (String action : COMMA_OUTSIDE_OF_BRACKETS.split(expression.substring(from, next))) {
                parts.add(action.strip().split("[ =]", 2)[0]);
            }
            from = next == expression.length() ? next : section.end();
        }
        return parts;
    }

    private void add(String path) {
        Steps steps = root;
        for (String step : path.replace("[", ".").replace("]", "").split("\\.")) {
            String key = Character.isDigit(step.charAt(0)) ? "%9s".formatted(step) : step;
            steps = steps.below().computeIfAbsent(key, absent -> new Steps());
        }
    }

    /** The attributes, less what lies outside of the paths. */
    ObjectNode of(ObjectNode attributes) {
        return map(attributes, root);
    }

    private static ObjectNode map(JsonNode members, Steps steps) {
        ObjectNode kept = Json.object();
        steps.below().forEach((name, below) -> {
            JsonNode part = members.has(name) ? part(members.get(name), below) : null;
            if (part != null) {
                kept.set(name, part);
            }
        });
        return kept;
    }

    private static @Nullable JsonNode part(JsonNode value, Steps steps) {
        if (steps.below().isEmpty()) {
            return value;
        }
        ObjectNode kept = Json.object();
        if (value.has("M")) {
            kept.set("M", map(value.get("M"), steps));
        } else if (value.has("L")) {
            ArrayNode list = kept.putArray("L");
            steps.below().forEach((index, below) -> {
                JsonNode element = value.get("L").get(Integer.parseInt(index.strip()));
                JsonNode part = element == null ? null : part(element, below);
                if (part != null) {
                    list.add(part);
                }
            });
        }
        return kept.isEmpty() || kept.iterator().next().isEmpty() ? null : kept;
    }
}
