package io.github.jdynox.expression;

import java.util.ArrayList;
import java.util.List;

/** Two or more conditions joined by AND or by OR. None of them is itself such a junction: those are taken in. */
record Junction(Connective connective, List<Clause> clauses) implements Clause {

    /** What joins conditions, and how tightly. */
    enum Connective {
        OR(" OR ", 1),
        AND(" AND ", 2);

        private final String text;
        private final int precedence;

        Connective(String text, int precedence) {
            this.text = text;
            this.precedence = precedence;
        }
    }

    Junction {
        clauses = List.copyOf(clauses);
    }

    /** All the conditions joined; a single one stands for itself. */
    static Condition of(Connective connective, List<? extends Condition> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one condition to join with " + connective
                    + " but the list is empty; leave the condition out.");
        }
        List<Clause> clauses = new ArrayList<>(conditions.size());
        for (Condition condition : conditions) {
            if (condition instanceof Junction inner && inner.connective == connective) {
                clauses.addAll(inner.clauses);
            } else {
                clauses.add((Clause) condition);
            }
        }
        return clauses.size() == 1 ? clauses.get(0) : new Junction(connective, clauses);
    }

    @Override
    public int precedence() {
        return connective.precedence;
    }

    @Override
    public void write(ExpressionWriter out) {
        clauses.get(0).writeWithin(precedence(), out);
        for (Clause clause : clauses.subList(1, clauses.size())) {
            out.operator(connective.text);
            clause.writeWithin(precedence(), out);
        }
    }

    @Override
    public String toString() {
        return print();
    }
}
