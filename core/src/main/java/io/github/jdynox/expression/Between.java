package io.github.jdynox.expression;

/** An operand in a range, ends included: {@code age BETWEEN 18 AND 65}. */
record Between(Term operand, Term low, Term high) implements Clause {

    static Between of(Operand operand, Operand low, Operand high) {
        Ordered.require(operand, "BETWEEN");
        Ordered.require(low, "BETWEEN");
        Ordered.require(high, "BETWEEN");
        Ordered.requireDistinct(operand, low, "BETWEEN");
        Ordered.requireDistinct(operand, high, "BETWEEN");
        Ordered.requireRange(low, high);
        return new Between((Term) operand, (Term) low, (Term) high);
    }

    @Override
    public void write(ExpressionWriter out) {
        out.term(operand).operator(" BETWEEN ").term(low).text(" AND ").term(high);
    }

    @Override
    public String toString() {
        return print();
    }
}
