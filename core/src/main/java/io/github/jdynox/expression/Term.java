package io.github.jdynox.expression;

/** An operand that can write itself. */
sealed interface Term extends Operand permits AttributeTerm, SizeTerm, Value {

    void write(ExpressionWriter out);
}
