package io.github.jdynox.expression;

/** A condition that must not hold: {@code NOT status = "gone"}. */
record Negation(Clause clause) implements Clause {

    /** The opposite; that of an opposite is the condition itself, since DynamoDB knows true and false alone. */
    static Condition of(Condition condition) {
        return condition instanceof Negation negation ? negation.clause : new Negation((Clause) condition);
    }

    @Override
    public int precedence() {
        return 3;
    }

    @Override
    public void write(ExpressionWriter out) {
        out.operator("NOT ");
        clause.writeWithin(precedence(), out);
    }

    @Override
    public String toString() {
        return print();
    }
}
