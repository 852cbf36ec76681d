package io.github.jdynox.expression;

/** The limits that DynamoDB sets to one expression. */
final class ExpressionLimits {

    private static final int BYTES = 4096;
    private static final int OPERATORS = 300;

    private ExpressionLimits() {}

    static void check(String role, RequestWriter out) {
        if (out.length() > BYTES) {
            throw new IllegalArgumentException("Expected an expression of at most " + BYTES + " bytes but the " + role
                    + " is " + out.length() + " bytes long; split the request.");
        }
        if (out.operators() > OPERATORS) {
            throw new IllegalArgumentException("Expected an expression of at most " + OPERATORS + " operators but the "
                    + role + " has " + out.operators() + "; split the request.");
        }
    }
}
