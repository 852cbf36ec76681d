package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.ValueType;

/** Looks up the operands of an update and refuses those that its operators cannot take. */
final class UpdateBinder {

    private final Binder binder;

    UpdateBinder(Placeholders placeholders) {
        this.binder = new Binder(placeholders);
    }

    Path path(Syntax.PathRef path) {
        return binder.path(path);
    }

    /** Refuses names and values that are not defined. */
    void requireDefined(Syntax.Operand operand) {
        if (operand instanceof Syntax.Sum sum) {
            requireDefined(sum.left());
            requireDefined(sum.right());
        } else if (operand instanceof Syntax.Call call) {
            call.operands().forEach(this::requireDefined);
        } else {
            binder.term(operand);
        }
    }

    Term assigned(Syntax.Operand operand) {
        if (operand instanceof Syntax.Sum sum) {
            Term left = addend(sum.left());
            Term right = addend(sum.right());
            requireKnownType(sum.operator(), left, ValueType.N);
            requireKnownType(sum.operator(), right, ValueType.N);
            return new Sum(sum.operator().equals("-"), left, right);
        }
        return operand instanceof Syntax.Call call ? function(call) : binder.term(operand);
    }

    private Term addend(Syntax.Operand operand) {
        if (operand instanceof Syntax.Call call && !call.function().equals("if_not_exists")) {
            throw SyntaxChecks.misused(call);
        }
        return assigned(operand);
    }

    private Term function(Syntax.Call call) {
        return call.function().equals("list_append") ? listAppend(call) : ifNotExists(call);
    }

    private Term listAppend(Syntax.Call call) {
        Binder.requireCount(call, 2);
        Term first = assigned(call.operands().get(0));
        Term second = assigned(call.operands().get(1));
        requireKnownType("list_append", first, ValueType.L);
        requireKnownType("list_append", second, ValueType.L);
        return new ListAppend(first, second);
    }

    private Term ifNotExists(Syntax.Call call) {
        Binder.requireCount(call, 2);
        Term otherwise = assigned(call.operands().get(1));
        if (assigned(call.operands().get(0)) instanceof Term.Attribute attribute) {
            return new IfNotExists(attribute.path(), otherwise);
        }
        throw Binder.noPath("if_not_exists");
    }

    private static void requireKnownType(String operator, Term term, ValueType type) {
        ValueType known = term.knownType();
        if (known != null && known != type) {
            throw Binder.wrongType(operator, known);
        }
    }
}
