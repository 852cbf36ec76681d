package io.github.jdynox.expression;

import io.github.jdynox.expression.ExpressionLimits.Role;
import io.github.jdynox.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The expressions of one request and the placeholders they share: each distinct name and value gets one, whatever
 * characters it has. Not safe for use by several threads at once.
 *
 * <p>An expression of more than 4 KB or 300 operators, which DynamoDB would not take, is refused with {@link
 * IllegalArgumentException}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html#limits-expression-parameters">
 *     Expression parameters</a>
 */
public final class Expressions {

    private final Placeholders placeholders = new Placeholders();

    /** No expressions yet. */
    public Expressions() {}

    /** The {@code FilterExpression} of a scan or query. */
    public String filter(Condition condition) {
        return render(Role.FILTER, condition);
    }

    /** The {@code ConditionExpression} of a write. */
    public String condition(Condition condition) {
        return render(Role.CONDITION, condition);
    }

    /** The {@code KeyConditionExpression} of a query for all items of a partition. */
    public String keyCondition(String partitionKey, Operand partitionValue) {
        return render(Role.KEY_CONDITION, partition(partitionKey, partitionValue));
    }

    /**
     * The {@code KeyConditionExpression} of a query for some items of a partition.
     *
     * @param sort one of {@code =}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code BETWEEN} and {@code begins_with} on
     *     the sort key, with values of the caller's; any other condition is refused
     */
    public String keyCondition(String partitionKey, Operand partitionValue, String sortKey, Condition sort) {
        SortCondition.require(sort, sortKey);
        return render(
                Role.KEY_CONDITION, partition(partitionKey, partitionValue).and(sort));
    }

    /** The {@code ProjectionExpression}; a path inside another one of the collection adds nothing and is left out. */
    public String projection(Collection<Path> paths) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one path to project but there are none.");
        }
        RequestWriter out = new RequestWriter(placeholders);
        String separator = "";
        for (Path path : widest(paths)) {
            out.text(separator).path(path);
            separator = ", ";
        }
        return checked(Role.PROJECTION, out);
    }

    /** The {@code UpdateExpression}. */
    public String update(Update update) {
        RequestWriter out = new RequestWriter(placeholders);
        update.write(out);
        return checked(Role.UPDATE, out);
    }

    /** Writes the members ExpressionAttributeNames and ExpressionAttributeValues, each only if it has entries. */
    public void write(JsonWriter out) {
        placeholders.write(out);
    }

    private static Condition partition(String name, Operand value) {
        return Operand.of(Path.of(name)).eq(value);
    }

    private static List<Path> widest(Collection<Path> paths) {
        List<Path> widest = new ArrayList<>(paths.size());
        for (Path path : paths) {
            if (widest.stream().noneMatch(path::startsWith)) {
                widest.removeIf(wide -> wide.startsWith(path));
                widest.add(path);
            }
        }
        return widest;
    }

    private String render(Role role, Condition condition) {
        RequestWriter out = new RequestWriter(placeholders);
        ((Clause) condition).write(out);
        return checked(role, out);
    }

    private static String checked(Role role, RequestWriter out) {
        ExpressionLimits.check(role, out);
        return out.toString();
    }
}
