package io.github.jdynox.expression;

/** Where an expression is written to. What a path and a value look like there is what differs. */
abstract sealed class ExpressionWriter permits RequestWriter, TextWriter {

    private final StringBuilder text = new StringBuilder(64);
    private int operators;

    abstract ExpressionWriter path(Path path);

    abstract ExpressionWriter value(Value value);

    /** Called around each part of a condition. */
    void enter() {}

    void leave() {}

    final ExpressionWriter text(String part) {
        text.append(part);
        return this;
    }

    final ExpressionWriter text(int number) {
        text.append(number);
        return this;
    }

    /** Writes what DynamoDB counts as an operator: a comparator, a connective, a function, arithmetic. */
    final ExpressionWriter operator(String part) {
        operators++;
        return text(part);
    }

    final ExpressionWriter term(Operand operand) {
        ((Term) operand).write(this);
        return this;
    }

    final int length() {
        return text.length();
    }

    final int operators() {
        return operators;
    }

    @Override
    public final String toString() {
        return text.toString();
    }
}
