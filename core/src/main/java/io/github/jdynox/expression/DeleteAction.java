package io.github.jdynox.expression;

/** Takes elements from a set. */
record DeleteAction(Path path, Term value) implements Action {

    @Override
    public Kind kind() {
        return Kind.DELETE;
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
