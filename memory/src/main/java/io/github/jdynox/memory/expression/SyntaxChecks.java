package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What the service refuses in a parsed expression before it looks at names and values, in its order. */
final class SyntaxChecks {

    private static final int MAX_OPERATORS = 300;
    private static final Set<String> CONDITION_FUNCTIONS =
            Set.of("attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size");
    private static final Set<String> UPDATE_FUNCTIONS = Set.of("if_not_exists", "list_append");

    private SyntaxChecks() {}

    static void tokens(TokenStream tokens) {
        if (tokens.hasRedundantParentheses()) {
            throw redundantParentheses();
        }
        if (tokens.operators() > MAX_OPERATORS) {
            throw ServiceFault.validation(
                    "The expression contains too many operators; operator count: " + (MAX_OPERATORS + 1));
        }
    }

    static ServiceFault redundantParentheses() {
        return ServiceFault.validation("The expression has redundant parentheses;");
    }

    static void condition(Syntax.Clause clause) {
        eachOperand(clause, operand -> {
            if (operand instanceof Syntax.Call call) {
                requireKnown(call.function(), CONDITION_FUNCTIONS, UPDATE_FUNCTIONS, "a condition");
            }
        });
        requireWellUsed(clause);
        eachOperand(clause, SyntaxChecks::requireUnreserved);
    }

    static void operand(Syntax.Operand operand) {
        each(operand, SyntaxChecks::requireUnreserved);
        each(operand, each -> {
            if (each instanceof Syntax.Call call) {
                requireKnown(call.function(), UPDATE_FUNCTIONS, CONDITION_FUNCTIONS, "an update");
            }
        });
    }

    private static void requireKnown(String function, Set<String> own, Set<String> others, String expression) {
        if (others.contains(function)) {
            throw ServiceFault.validation(
                    "The function is not allowed in " + expression + " expression; function: " + function);
        }
        if (!own.contains(function)) {
            throw ServiceFault.validation("Invalid function name; function: " + function);
        }
    }

    private static void requireUnreserved(Syntax.Operand operand) {
        if (operand instanceof Syntax.PathRef path) {
            path(path);
        }
    }

    static void path(Syntax.PathRef path) {
        for (Token step : path.steps()) {
            if (step.kind() == Token.Kind.WORD && ReservedWords.contains(step.text())) {
                throw ServiceFault.validation("Attribute name is a reserved keyword; reserved keyword: " + step.text());
            }
        }
    }

    private static void requireWellUsed(Syntax.Clause clause) {
        if (clause instanceof Syntax.Both both) {
            requireWellUsed(both.left());
            requireWellUsed(both.right());
        } else if (clause instanceof Syntax.Not not) {
            requireWellUsed(not.clause());
        } else if (clause instanceof Syntax.Comparison comparison) {
            comparison.operands().forEach(SyntaxChecks::requireValue);
        } else if (clause instanceof Syntax.Call call) {
            if (call.function().equals("size")) {
                throw misused(call);
            }
            call.operands().forEach(SyntaxChecks::requireValue);
        }
    }

    private static void requireValue(Syntax.Operand operand) {
        if (operand instanceof Syntax.Call call) {
            if (!call.function().equals("size")) {
                throw misused(call);
            }
            call.operands().forEach(SyntaxChecks::requireValue);
        }
    }

    static ServiceFault misused(Syntax.Call call) {
        return ServiceFault.validation(
                "The function is not allowed to be used this way in an expression; function: " + call.function());
    }

    private static void eachOperand(Syntax.Clause clause, Consumer<Syntax.Operand> check) {
        if (clause instanceof Syntax.Both both) {
            eachOperand(both.left(), check);
            eachOperand(both.right(), check);
        } else if (clause instanceof Syntax.Not not) {
            eachOperand(not.clause(), check);
        } else if (clause instanceof Syntax.Comparison comparison) {
            comparison.operands().forEach(operand -> each(operand, check));
        } else if (clause instanceof Syntax.Call call) {
            each(call, check);
        }
    }

    private static void each(Syntax.Operand operand, Consumer<Syntax.Operand> check) {
        check.accept(operand);
        List<Syntax.Operand> inner = operand instanceof Syntax.Call call
                ? call.operands()
                : operand instanceof Syntax.Sum sum ? List.of(sum.left(), sum.right()) : List.of();
        inner.forEach(each -> each(each, check));
    }
}
