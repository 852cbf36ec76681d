package io.github.jdynox.expression;

/** Two operands compared: {@code age >= 21}. */
record Comparison(Term left, Comparator comparator, Term right) implements Clause {

    static Comparison of(Operand left, Comparator comparator, Operand right) {
        if (comparator.isOrder()) {
            Ordered.require(left, comparator.symbol());
            Ordered.require(right, comparator.symbol());
        }
        Ordered.requireDistinct(left, right, comparator.symbol());
        return new Comparison((Term) left, comparator, (Term) right);
    }

    @Override
    public void write(ExpressionWriter out) {
        out.term(left).text(" ").operator(comparator.symbol()).text(" ").term(right);
    }

    @Override
    public String toString() {
        return print();
    }
}
