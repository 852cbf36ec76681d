package io.github.jdynox.expression;

import java.util.List;

/** An operand equal to one of several: {@code status IN ("active", "new")}. */
record In(Term operand, List<Term> choices) implements Clause {

    /** DynamoDB's limit on the operands of IN. */
    private static final int MOST = 100;

    In {
        choices = List.copyOf(choices);
    }

    static In of(Term operand, List<Term> choices) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("Expected 1 to " + MOST + " values for IN on " + shape(operand)
                    + " but there are none; leave the condition out, or do without the request.");
        }
        if (choices.size() > MOST) {
            throw new IllegalArgumentException("Expected 1 to " + MOST + " values for IN on " + shape(operand)
                    + " but there are " + choices.size() + "; join several IN conditions with or.");
        }
        choices.forEach(choice -> Ordered.requireDistinct(operand, choice, "IN"));
        return new In(operand, choices);
    }

    private static String shape(Term operand) {
        TextWriter text = TextWriter.withoutValues();
        operand.write(text);
        return text.toString();
    }

    @Override
    public void write(ExpressionWriter out) {
        out.term(operand).operator(" IN (");
        String separator = "";
        for (Term choice : choices) {
            out.text(separator).term(choice);
            separator = ", ";
        }
        out.text(")");
    }

    @Override
    public String toString() {
        return print();
    }
}
