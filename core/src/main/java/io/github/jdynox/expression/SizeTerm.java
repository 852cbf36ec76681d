package io.github.jdynox.expression;

/** The size of the value at a path. */
record SizeTerm(Path path) implements Term {

    @Override
    public void write(ExpressionWriter out) {
        out.operator("size(").path(path).text(")");
    }

    @Override
    public String toString() {
        return "size(" + path + ")";
    }
}
