package io.github.jdynox.expression;

/** The value at a path. */
record AttributeTerm(Path path) implements Term {

    @Override
    public void write(ExpressionWriter out) {
        out.path(path);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
