package io.github.jdynox.expression;

/** The limits that DynamoDB sets to one expression. */
final class ExpressionLimits {

    private static final int BYTES = 4096;
    static final int OPERATORS = 300;

    /** What an expression is for, and what to do about one that is too large. */
    enum Role {
        FILTER("filter", "use fewer conditions"),
        CONDITION("condition", "use fewer conditions"),
        KEY_CONDITION("key condition", "use shorter names"),
        PROJECTION("projection", "ask for fewer paths, or for whole items"),
        UPDATE("update", "make several updates of it");

        private final String noun;
        private final String advice;

        Role(String noun, String advice) {
            this.noun = noun;
            this.advice = advice;
        }
    }

    private ExpressionLimits() {}

    static void check(Role role, RequestWriter out) {
        if (out.length() > BYTES) {
            throw new IllegalArgumentException("Expected an expression of at most " + BYTES + " bytes but the "
                    + role.noun + " is " + out.length() + " bytes long; " + role.advice + ".");
        }
        if (out.operators() > OPERATORS) {
            throw new IllegalArgumentException("Expected an expression of at most " + OPERATORS + " operators but the "
                    + role.noun + " has " + out.operators() + "; " + role.advice + ".");
        }
    }
}
