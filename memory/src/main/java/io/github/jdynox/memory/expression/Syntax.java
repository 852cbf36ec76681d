package io.github.jdynox.memory.expression;

import java.util.List;

/** The trees that the parsers build: names and values not looked up yet, nothing checked but the grammar. */
final class Syntax {

    private Syntax() {}

    /** What an operator or function works on. */
    sealed interface Operand permits PathRef, ValueRef, Call, Sum {}

    /** Names, placeholders for names, and indexes. */
    record PathRef(List<Token> steps) implements Operand {}

    /** A placeholder for a value. */
    record ValueRef(String placeholder) implements Operand {}

    /** A function and its operands. */
    record Call(String function, List<Operand> operands) implements Operand, Clause {}

    /** {@code +} or {@code -}, in update expressions alone. */
    record Sum(String operator, Operand left, Operand right) implements Operand {}

    /** What is true or false. */
    sealed interface Clause permits Both, Not, Comparison, Call {}

    /** Two clauses joined by {@code AND} or {@code OR}. */
    record Both(boolean and, Clause left, Clause right) implements Clause {}

    record Not(Clause clause) implements Clause {}

    /** A comparison, {@code BETWEEN} or {@code IN}. */
    record Comparison(String operator, List<Operand> operands) implements Clause {}
}
