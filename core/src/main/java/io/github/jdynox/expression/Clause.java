package io.github.jdynox.expression;

/** A condition that can write itself. */
sealed interface Clause extends Condition permits Between, Comparison, Function, In, Junction, Negation {

    /** How tightly it holds together: OR 1, AND 2, NOT 3, all else 4. */
    default int precedence() {
        return 4;
    }

    void write(ExpressionWriter out);

    /** Writes this clause as a part of one that holds together more tightly, or not. */
    default void writeWithin(int precedence, ExpressionWriter out) {
        out.enter();
        if (precedence() < precedence) {
            out.text("(");
            write(out);
            out.text(")");
        } else {
            write(out);
        }
        out.leave();
    }

    /** The condition with its values: what {@code toString} gives. */
    default String print() {
        TextWriter text = TextWriter.withValues();
        write(text);
        return text.toString();
    }
}
