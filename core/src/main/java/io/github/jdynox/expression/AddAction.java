package io.github.jdynox.expression;

/** Adds to a number or to a set. */
record AddAction(Path path, Term value) implements Action {

    @Override
    public Kind kind() {
        return Kind.ADD;
    }

    @Override
    public void write(ExpressionWriter out) {
        out.path(path).text(" ").term(value);
    }

    @Override
    public String toString() {
        return print();
    }
}
