package io.github.jdynox.expression;

/** Takes an attribute away. */
record RemoveAction(Path path) implements Action {

    @Override
    public Kind kind() {
        return Kind.REMOVE;
    }

    @Override
    public void write(ExpressionWriter out) {
        out.path(path);
    }

    @Override
    public String toString() {
        return print();
    }
}
