package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Makes PartiQL statements on the tables of the exchange files, one in ten of them spoiled. */
final class RandomStatements {

    private static final List<String> PATHS =
            List.of("a", "b", "c", "d", "status", "total", "a.k", "b[0]", "c.a", "a[1]", "d.k.a", "b[1].k");
    private static final List<String> COMPARATORS = List.of("=", "<>", "<", "<=", ">", ">=");
    private static final List<String> TYPES = List.of("S", "N", "B", "SS", "NS", "L", "M", "NULL", "BOOL", "X");
    private static final List<String> WORDS = List.of("MISSING", "NULL", "STRING", "NUMERIC", "LIST", "STRUCT", "BLOB");
    private static final List<String> SPOILED =
            List.of(" AND", ")", " = ", " garbage", " AND a.inner = 1", " AND a[-1] = 1", " AND a = MISSING", " AND a");
    private static final List<String> RETURNED = List.of("ALL OLD", "ALL NEW", "MODIFIED OLD", "MODIFIED NEW");

    private final Random random;
    private final RandomValues values;
    private ArrayNode parameters = Json.object().putArray("Parameters");

    RandomStatements(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
    }

    RandomRequests.Call next() {
        return switch (random.nextInt(6)) {
            case 0 -> several("BatchExecuteStatement", "Statements");
            case 1 -> several("ExecuteTransaction", "TransactStatements");
            default -> one();
        };
    }

    private RandomRequests.Call one() {
        ObjectNode request = random.nextInt(5) < 2 ? select() : write(true);
        String text = request.path("Statement").asText();
        // DynamoDB Local ends a page between the two ranges that a sort key unequal to something leaves
        if (text.contains("WHERE pk") && !text.contains("<>") && random.nextInt(6) == 0) {
            request.put("Limit", 1 + random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            request.put("ReturnValuesOnConditionCheckFailure", "ALL_OLD");
        }
        return new RandomRequests.Call("ExecuteStatement", request.toString());
    }

    private RandomRequests.Call several(String operation, String member) {
        ObjectNode request = Json.object();
        ArrayNode statements = request.putArray(member);
        boolean reads = random.nextInt(3) == 0;
        for (int i = random.nextInt(3); i >= 0; i--) {
            statements.add(reads ? selectOne() : write(operation.startsWith("Batch")));
        }
        return new RandomRequests.Call(operation, request.toString());
    }

    private ObjectNode statement(String text) {
        ObjectNode statement = Json.object().put("Statement", text);
        if (!parameters.isEmpty()) {
            statement.set("Parameters", parameters);
        }
        return statement;
    }

    private void start() {
        parameters = Json.object().putArray("Parameters");
    }

    private ReadSource table() {
        return random.nextInt(3) > 0 ? ReadSource.TABLES.get(0) : pick(ReadSource.TABLES);
    }

    private ReadSource pick(List<ReadSource> sources) {
        return sources.get(random.nextInt(sources.size()));
    }

    private ObjectNode select() {
        start();
        ReadSource source = random.nextInt(4) == 0 ? pick(ReadSource.INDEXES) : table();
        String from = source.index() == null ? source.table() : source.table() + "." + source.index();
        String shown = source.projectsAll() && random.nextInt(3) == 0 ? shown() : "*";
        return statement("SELECT " + shown + " FROM " + from + where(source));
    }

    private String where(ReadSource source) {
        if (random.nextInt(5) == 0) {
            return source.index() == null && random.nextBoolean() ? spoiled(" WHERE " + condition(1)) : "";
        }
        String keyed = " WHERE " + source.partition().name() + " = " + value(values.keyValue(source.partition()));
        if (source.sort() != null) {
            keyed += sortCondition(source.sort());
        }
        // items of equal keys of an index come in any order
        if (source.index() == null && source.sort() != null && random.nextInt(5) == 0) {
            return keyed + " ORDER BY " + source.sort().name() + (random.nextBoolean() ? " DESC" : "");
        }
        // DynamoDB Local fails where a keyed read of an index tests the key once more
        if (source.index() == null && random.nextInt(3) == 0) {
            keyed += " AND (" + condition(1) + ")";
        }
        return spoiled(keyed);
    }

    private String sortCondition(ReadSource.Key key) {
        String and = " AND " + key.name();
        return switch (random.nextInt(6)) {
            case 0 -> and + " BETWEEN " + value(values.keyValue(key)) + " AND " + value(values.keyValue(key));
            case 1 -> and + " IN [" + value(values.keyValue(key)) + ", " + value(values.keyValue(key)) + "]";
            case 2 -> and + " " + values.pick(COMPARATORS) + " " + value(values.keyValue(key));
            case 3 -> key.type().equals("N")
                    ? ""
                    : " AND begins_with(" + key.name() + ", " + value(values.keyValue(key)) + ")";
            default -> "";
        };
    }

    /**
     * No projection of the sort key alone and in order: DynamoDB Local fails where the keys it sorts by are left out. None of a
     * part of an element either: what it calls that depends on what is shown beside it.
     */
    private String shown() {
        List<String> paths = PATHS.stream().filter(path -> !path.contains("].")).toList();
        return "pk, sk, " + values.pick(paths) + (random.nextInt(3) == 0 ? ", " + values.pick(paths) : "");
    }

    private ObjectNode selectOne() {
        start();
        ReadSource table = table();
        return statement("SELECT * FROM " + table.table() + key(table));
    }

    private String key(ReadSource table) {
        String where = " WHERE pk = " + value(values.keyValue(table.partition()));
        return table.sort() == null ? where : where + " AND sk = " + value(values.keyValue(table.sort()));
    }

    private ObjectNode write(boolean returning) {
        start();
        ReadSource table = table();
        return statement(
                switch (random.nextInt(5)) {
                    case 0, 1 -> "INSERT INTO " + table.table() + " VALUE " + item(values.item(table));
                    case 2, 3 -> update(table, returning && random.nextInt(3) == 0);
                    default -> "DELETE FROM " + table.table() + key(table) + maybeCondition()
                            + (returning && random.nextInt(3) == 0 ? " RETURNING " + values.pick(RETURNED) + " *" : "");
                });
    }

    private String update(ReadSource table, boolean returning) {
        boolean nested = !returning;
        StringBuilder update = new StringBuilder("UPDATE " + table.table());
        for (int i = random.nextInt(2); i >= 0; i--) {
            update.append(random.nextInt(4) == 0 ? " REMOVE " + target(nested) : " SET " + assignment(nested));
        }
        update.append(key(table)).append(maybeCondition());
        return returning ? update + " RETURNING " + values.pick(RETURNED) + " *" : spoiled(update.toString());
    }

    private String maybeCondition() {
        return random.nextInt(3) == 0 ? " AND " + condition(0) : "";
    }

    /** DynamoDB Local gives back whole attributes where a part of them was written to. */
    private String target(boolean nested) {
        String path = values.pick(PATHS);
        return path.equals("status") || path.equals("total") || !nested && path.length() > 1 ? "a" : path;
    }

    private String assignment(boolean nested) {
        String target = target(nested);
        return target + " = "
                + switch (random.nextInt(8)) {
                    case 0 -> values.pick(PATHS) + " + " + value(values.number());
                    case 1 -> value(values.number()) + " - " + values.pick(PATHS);
                    case 2 -> "if_not_exists(" + values.pick(PATHS) + ", " + value(values.value()) + ")";
                    case 3 -> "list_append(" + values.pick(PATHS) + ", " + value(values.list()) + ")";
                    case 4 -> values.pick(PATHS);
                    case 5 -> (random.nextBoolean() ? "set_add(" : "set_delete(") + target + ", " + value(values.set())
                            + ")";
                    default -> value(values.value());
                };
    }

    private String condition(int depth) {
        String term = depth == 0 || random.nextBoolean() ? predicate() : "(" + condition(depth - 1) + ")";
        return switch (random.nextInt(5)) {
            case 0 -> term + " AND " + predicate();
            case 1 -> depth == 0 ? term : term + " OR " + predicate();
            case 2 -> "NOT " + predicate();
            default -> term;
        };
    }

    private String predicate() {
        String path = values.pick(PATHS);
        return switch (random.nextInt(10)) {
            case 0 -> "attribute_exists(" + path + ")";
            case 1 -> "attribute_not_exists(" + path + ")";
            case 2 -> "begins_with(" + path + ", " + value(values.value()) + ")";
            case 3 -> "contains(" + path + ", " + value(values.value()) + ")";
            case 4 -> "attribute_type(" + path + ", '" + values.pick(TYPES) + "')";
            case 5 -> "size(" + path + ") " + values.pick(COMPARATORS) + " " + value(values.number());
            case 6 -> path + not() + " BETWEEN " + value(values.value()) + " AND " + value(values.value());
            case 7 -> path + not() + " IN [" + value(values.value()) + ", " + value(values.value()) + "]";
            case 8 -> path + " IS" + not() + " " + values.pick(WORDS);
            default -> path + " " + values.pick(COMPARATORS) + " " + value(values.value());
        };
    }

    private String not() {
        return random.nextInt(3) == 0 ? " NOT" : "";
    }

    private String item(ObjectNode item) {
        StringBuilder text = new StringBuilder("{");
        item.properties().forEach(attribute -> text.append(text.length() > 1 ? ", " : "")
                .append('\'')
                .append(attribute.getKey())
                .append("': ")
                .append(value(attribute.getValue())));
        return text.append('}').toString();
    }

    /** A literal or a question mark, for which a parameter is put down. */
    private String value(JsonNode value) {
        String literal = StatementLiterals.of(value);
        if (literal == null || random.nextInt(3) == 0) {
            parameters.add(value);
            return "?";
        }
        return literal;
    }

    private String spoiled(String text) {
        return random.nextInt(10) == 0 ? text + values.pick(SPOILED) : text;
    }
}
