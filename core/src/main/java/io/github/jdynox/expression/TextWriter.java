package io.github.jdynox.expression;

/** Writes an expression for a reader: with its names, and with its values or a question mark in place of each. */
final class TextWriter extends ExpressionWriter {

    private final boolean values;

    private TextWriter(boolean values) {
        this.values = values;
    }

    static TextWriter withValues() {
        return new TextWriter(true);
    }

    /** For messages, where no value may show. */
    static TextWriter withoutValues() {
        return new TextWriter(false);
    }

    @Override
    ExpressionWriter path(Path path) {
        return text(path.toString());
    }

    @Override
    ExpressionWriter value(Value value) {
        return text(values ? value.toString() : "?");
    }
}
