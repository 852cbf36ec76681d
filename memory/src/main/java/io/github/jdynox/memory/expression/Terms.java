package io.github.jdynox.memory.expression;

import java.util.List;

/** Conditions and operands made from operands that are bound already, with the rules that expressions have for them. */
public final class Terms {

    private Terms() {}

    /**
     * A comparison.
     *
     * @param operator one of the six comparators, {@code BETWEEN} or {@code IN}
     */
    public static Condition compared(String operator, List<Term> terms) {
        ConditionBinder.requireChoices(operator, terms.size());
        return ConditionBinder.comparison(operator, terms);
    }

    /** A function that is true or false, by its name in lower case: not {@code size}. */
    public static Condition tested(String function, List<Term> terms) {
        return ConditionBinder.function(function, terms);
    }

    /** {@code size}. */
    public static Term size(List<Term> terms) {
        return ConditionBinder.size(terms);
    }

    /** {@code +} or {@code -} in an update. */
    public static Term sum(String operator, List<Term> terms) {
        return UpdateBinder.sum(operator, terms);
    }

    /** {@code list_append} in an update. */
    public static Term listAppend(List<Term> terms) {
        return UpdateBinder.listAppend(terms);
    }

    /** {@code if_not_exists} in an update. */
    public static Term ifNotExists(List<Term> terms) {
        return UpdateBinder.ifNotExists(terms);
    }
}
