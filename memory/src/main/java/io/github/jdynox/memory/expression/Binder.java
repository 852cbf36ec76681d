package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.ArrayList;
import java.util.List;

/** Looks up the names and values that a parsed expression refers to. */
final class Binder {

    private static final int MAX_INDEX_DIGITS = 9;
    private static final int MAX_STEPS = 32;

    private final Placeholders placeholders;

    Binder(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    Path path(Syntax.PathRef reference) {
        if (reference.steps().size() > MAX_STEPS) {
            throw ServiceFault.validation("The document path has too many nesting levels; nesting levels: "
                    + reference.steps().size());
        }
        List<Path.Step> steps = new ArrayList<>(reference.steps().size());
        for (Token token : reference.steps()) {
            steps.add(
                    switch (token.kind()) {
                        case NAME -> Path.Step.name(placeholders.name(token.text()));
                        case DIGITS -> Path.Step.index(index(token.text()));
                        default -> Path.Step.name(token.text());
                    });
        }
        return new Path(List.copyOf(steps));
    }

    private static int index(String digits) {
        if (digits.length() > MAX_INDEX_DIGITS) {
            throw ServiceFault.validation("List index is not within the allowable range; index: [" + digits + "]");
        }
        return Integer.parseInt(digits);
    }

    /** An operand that is no function. */
    Term term(Syntax.Operand operand) {
        if (operand instanceof Syntax.PathRef path) {
            return new Term.Attribute(path(path));
        }
        if (operand instanceof Syntax.ValueRef value) {
            return new Term.Constant(placeholders.value(value.placeholder()));
        }
        throw new IllegalStateException("An operand without a rule: " + operand);
    }

    static void requireCount(Syntax.Call call, int count) {
        requireCount(call.function(), call.operands().size(), count);
    }

    static void requireCount(String function, int given, int count) {
        if (given != count) {
            throw ServiceFault.validation("Incorrect number of operands for operator or function; "
                    + "operator or function: " + function + ", number of operands: " + given);
        }
    }

    static ServiceFault wrongType(String function, Object type) {
        return ServiceFault.validation("Incorrect operand type for operator or function; operator or function: "
                + function + ", operand type: " + type);
    }

    static ServiceFault noPath(String function) {
        return ServiceFault.validation(
                "Operator or function requires a document path; operator or function: " + function);
    }
}
