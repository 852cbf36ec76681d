package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Writes expressions into a request, with the placeholders they use; one in ten is spoiled. */
final class RandomExpressions {

    private static final List<String> PATHS =
            List.of("a", "b", "c", "d", "#s", "#t", "a.k", "b[0]", "c.a", "a[1]", "d.k.a", "b[1].k");
    private static final List<String> COMPARATORS = List.of("=", "<>", "<", "<=", ">", ">=");
    private static final List<String> SPOILED =
            List.of("", " AND", ")", " = ", ", a", " OR status = a", " :unknown", " #unknown", "!");
    private static final List<String> TYPES = List.of("S", "N", "B", "SS", "NS", "L", "M", "NULL", "BOOL", "X");

    private final Random random;
    private final RandomValues values;
    private ObjectNode request = Json.object();
    private int placeholders;

    RandomExpressions(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
    }

    void condition(ObjectNode into, String member) {
        start(into);
        into.put(member, spoiled(disjunction(2)));
    }

    void projection(ObjectNode into) {
        start(into);
        String first = path();
        into.put("ProjectionExpression", spoiled(random.nextBoolean() ? first : first + ", " + path()));
    }

    void keyCondition(ObjectNode into, ReadSource source) {
        start(into);
        String partition = name(source.partition()) + " = " + placeholder(values.keyValue(source.partition()));
        ReadSource.Key sort = source.sort();
        into.put("KeyConditionExpression", spoiled(sort == null ? partition : partition + sortCondition(sort)));
    }

    void update(ObjectNode into) {
        start(into);
        StringBuilder update = new StringBuilder();
        for (int i = random.nextInt(2); i >= 0; i--) {
            update.append(clause(i == 0 && random.nextBoolean() ? 2 : random.nextInt(4)))
                    .append(' ');
        }
        into.put("UpdateExpression", spoiled(update.toString().strip()));
    }

    private void start(ObjectNode into) {
        request = into;
        placeholders = request.path("ExpressionAttributeValues").size();
    }

    private String clause(int kind) {
        return switch (kind) {
            case 0 -> "REMOVE " + (random.nextInt(8) == 0 ? name("#t", "total") : plainPath());
            case 1 -> "ADD " + topLevel() + " " + placeholder(random.nextBoolean() ? values.number() : values.set());
            case 2 -> "SET " + assignment() + (random.nextBoolean() ? "" : ", " + assignment());
            default -> "DELETE " + topLevel() + " " + placeholder(values.set());
        };
    }

    private String topLevel() {
        return List.of("a", "b", "c", "d").get(random.nextInt(4));
    }

    /** An index key only gets what it may hold: which of a wrong one and a failed condition comes first is not known. */
    private String assignment() {
        if (random.nextInt(5) == 0) {
            return name("#t", "total") + " = " + sortValue();
        }
        return plainPath() + " = " + assigned();
    }

    private String plainPath() {
        String path = values.pick(PATHS);
        return path.startsWith("#") ? "a" : path;
    }

    private String assigned() {
        return switch (random.nextInt(7)) {
            case 0 -> path() + " + " + placeholder(values.number());
            case 1 -> placeholder(values.number()) + " - " + path();
            case 2 -> "if_not_exists(" + path() + ", " + placeholder(values.value()) + ")";
            case 3 -> "list_append(" + path() + ", " + placeholder(values.list()) + ")";
            case 4 -> path();
            default -> placeholder(values.value());
        };
    }

    private String sortCondition(ReadSource.Key key) {
        String name = name(key);
        return switch (random.nextInt(7)) {
            case 0, 1 -> "";
            case 2 -> " AND " + name + " BETWEEN " + placeholder(values.keyValue(key)) + " AND "
                    + placeholder(values.keyValue(key));
            case 3 -> " AND " + name + " = " + placeholder(values.keyValue(key));
            case 4 -> key.type().equals("N")
                    ? ""
                    : " AND begins_with(" + name + ", " + placeholder(values.keyValue(key)) + ")";
            default -> " AND " + name + " " + values.pick(COMPARATORS) + " " + placeholder(values.keyValue(key));
        };
    }

    private String name(ReadSource.Key key) {
        return switch (key.name()) {
            case "status" -> name("#s", "status");
            case "total" -> name("#t", "total");
            default -> key.name();
        };
    }

    private String sortValue() {
        return placeholder(Json.object().put("N", Integer.toString(random.nextInt(8) - 2)));
    }

    private String disjunction(int depth) {
        String term = depth == 0 || random.nextInt(2) == 0 ? predicate() : "(" + disjunction(depth - 1) + ")";
        return switch (random.nextInt(5)) {
            case 0 -> term + " AND " + predicate();
            case 1 -> term + " OR " + predicate();
            case 2 -> "NOT " + predicate() + " AND " + predicate();
            default -> predicate();
        };
    }

    private String predicate() {
        return switch (random.nextInt(9)) {
            case 0 -> "attribute_exists(" + path() + ")";
            case 1 -> "attribute_not_exists(" + path() + ")";
            case 2 -> "begins_with(" + path() + ", " + placeholder(values.value()) + ")";
            case 3 -> "contains(" + path() + ", " + placeholder(values.value()) + ")";
            case 4 -> "attribute_type(" + path() + ", "
                    + placeholder(Json.object().put("S", values.pick(TYPES))) + ")";
            case 5 -> "size(" + path() + ") " + values.pick(COMPARATORS) + " " + placeholder(values.number());
            case 6 -> path() + " BETWEEN " + placeholder(values.value()) + " AND " + placeholder(values.value());
            case 7 -> path() + " IN (" + placeholder(values.value()) + ", " + placeholder(values.value()) + ")";
            default -> path() + " " + values.pick(COMPARATORS) + " " + operand();
        };
    }

    private String operand() {
        return random.nextInt(4) == 0 ? path() : placeholder(values.value());
    }

    private String path() {
        String path = values.pick(PATHS);
        return switch (path) {
            case "#s" -> name("#s", "status");
            case "#t" -> name("#t", "total");
            default -> path;
        };
    }

    private String name(String placeholder, String name) {
        request.withObjectProperty("ExpressionAttributeNames").put(placeholder, name);
        return placeholder;
    }

    private String placeholder(JsonNode value) {
        String name = ":v" + placeholders++;
        request.withObjectProperty("ExpressionAttributeValues").set(name, value);
        return name;
    }

    private String spoiled(String expression) {
        return random.nextInt(10) == 0 ? expression + values.pick(SPOILED) : expression;
    }
}
