package io.github.jdynox.expression;

/** Gives an attribute a value. */
record SetAction(Path path, Assigned assigned) implements Action {

    @Override
    public Kind kind() {
        return Kind.SET;
    }

    @Override
    public void write(ExpressionWriter out) {
        out.path(path).operator(" = ");
        assigned.write(out);
    }

    @Override
    public String toString() {
        return print();
    }
}
