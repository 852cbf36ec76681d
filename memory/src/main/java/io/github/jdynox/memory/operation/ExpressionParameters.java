package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Expressions;
import io.github.jdynox.memory.expression.Placeholders;
import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.expression.Update;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.AttributeNames;
import io.github.jdynox.memory.wire.Attributes;
import io.github.jdynox.memory.wire.Members;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The expressions of a request with the names and values they use, and the rules for giving them together. */
final class ExpressionParameters {

    private static final Pattern NAME = Pattern.compile("#[0-9a-zA-Z_]+");
    private static final Pattern VALUE = Pattern.compile(":[0-9a-zA-Z_]+");

    private final Members request;
    private final Placeholders placeholders;

    private ExpressionParameters(Members request) {
        this.request = request;
        this.placeholders = new Placeholders(request.map("ExpressionAttributeNames"), values(request));
    }

    /**
     * Refuses expressions beside their older counterparts, and names or values without an expression to use them.
     *
     * @param expressions the expressions that the operation knows
     * @param legacy the older parameters that cannot stand beside them
     */
    static void requireOneKind(Members request, List<String> expressions, List<String> legacy) {
        List<String> given = expressions.stream().filter(request::has).toList();
        List<String> old = legacy.stream().filter(request::has).toList();
        requireOneKind(given, old);
        if (given.isEmpty() && request.has("ExpressionAttributeNames")) {
            throw ServiceFault.validation("ExpressionAttributeNames can only be specified when using expressions");
        }
        List<String> valued = expressions.stream()
                .filter(expression -> !expression.equals("ProjectionExpression"))
                .toList();
        if (!valued.isEmpty()
                && request.has("ExpressionAttributeValues")
                && valued.stream().noneMatch(request::has)) {
            throw ServiceFault.validation("ExpressionAttributeValues can only be specified when using expressions: "
                    + String.join(" and ", valued) + (valued.size() > 1 ? " are null" : " is null"));
        }
    }

    /** Refuses parameters of both kinds in one request. */
    static void requireOneKind(List<String> expressions, List<String> legacy) {
        if (!expressions.isEmpty() && !legacy.isEmpty()) {
            throw ServiceFault.validation("Can not use both expression and non-expression parameters in the same "
                    + "request: Non-expression parameters: {" + String.join(", ", legacy) + "} Expression parameters: {"
                    + String.join(", ", expressions) + "}");
        }
    }

    /** The request's names and values, checked. */
    static ExpressionParameters of(Members request) {
        checkNames(request);
        return new ExpressionParameters(request);
    }

    private static void checkNames(Members request) {
        Map<String, String> names = request.map("ExpressionAttributeNames");
        if (names.isEmpty() && request.has("ExpressionAttributeNames")) {
            throw ServiceFault.validation("ExpressionAttributeNames must not be empty");
        }
        names.forEach(ExpressionParameters::checkName);
    }

    private static void checkName(String key, String name) {
        if (!NAME.matcher(key).matches()) {
            throw ServiceFault.validation(
                    "ExpressionAttributeNames contains invalid key: Syntax error; key: \"" + key + "\"");
        }
        String fault = AttributeNames.fault(name);
        if (fault != null) {
            throw ServiceFault.validation(
                    "ExpressionAttributeNames contains invalid value: " + fault + " for key " + key);
        }
    }

    private static @Nullable Value values(Members request) {
        Attributes values = request.attributes("ExpressionAttributeValues");
        if (values == null) {
            return null;
        }
        if (values.value().length() == 0) {
            throw ServiceFault.validation("ExpressionAttributeValues must not be empty");
        }
        for (var entries = values.value().entries(); entries.next(); ) {
            if (!VALUE.matcher(entries.name()).matches()) {
                throw ServiceFault.validation("ExpressionAttributeValues contains invalid key: Syntax error; key: \""
                        + entries.name() + "\"");
            }
        }
        if (values.fault() != null) {
            throw ServiceFault.validation("ExpressionAttributeValues contains invalid value: " + values.fault()
                    + " for key " + values.faultName());
        }
        return values.value();
    }

    /** The condition or filter of that parameter, null where it was not given. */
    @Nullable
    Condition condition(String parameter) {
        String text = request.text(parameter);
        return text == null ? null : Expressions.condition(parameter, text, placeholders);
    }

    /** The projection, null where it was not given. */
    @Nullable
    Projection projection() {
        String text = request.text("ProjectionExpression");
        return text == null ? null : Expressions.projection(text, placeholders);
    }

    /** The update, null where it was not given. */
    @Nullable
    Update update() {
        String text = request.text("UpdateExpression");
        return text == null ? null : Expressions.update(text, placeholders);
    }

    Placeholders placeholders() {
        return placeholders;
    }

    /** Refuses names and values that none of the expressions read so far uses. */
    void requireUsed() {
        placeholders.requireUsed();
    }
}
