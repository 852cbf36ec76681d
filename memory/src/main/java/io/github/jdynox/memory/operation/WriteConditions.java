package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.wire.Members;
import org.jspecify.annotations.Nullable;

/** The condition of a write, in either of its forms. */
final class WriteConditions {

    private WriteConditions() {}

    /** The condition, null where there is none; names and values must all be used by it. */
    static @Nullable Condition of(Members request) {
        Condition legacy = LegacyConditions.expected(request);
        ExpressionParameters parameters = ExpressionParameters.of(request);
        Condition condition = parameters.condition("ConditionExpression");
        parameters.requireUsed();
        return condition != null ? condition : legacy;
    }
}
