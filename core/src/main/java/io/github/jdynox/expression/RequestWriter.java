package io.github.jdynox.expression;

/** Writes an expression for a request, with placeholders. All of its text is ASCII: as many bytes as characters. */
final class RequestWriter extends ExpressionWriter {

    private final Placeholders placeholders;
    private int depth;

    RequestWriter(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    @Override
    ExpressionWriter path(Path path) {
        name(path.attribute());
        for (Step step : path.steps()) {
            if (step instanceof Step.Key key) {
                text(".");
                name(key.name());
            } else if (step instanceof Step.Index index) {
                text("[").text(index.index()).text("]");
            }
        }
        return this;
    }

    /** Each level takes an operator, so one level too many is an operator too many; and the stack has an end. */
    @Override
    void enter() {
        if (++depth > ExpressionLimits.OPERATORS) {
            throw new IllegalArgumentException("Expected an expression of at most " + ExpressionLimits.OPERATORS
                    + " operators but there are more, nested in each other; use fewer conditions.");
        }
    }

    @Override
    void leave() {
        depth--;
    }

    private void name(String name) {
        text("#").text(placeholders.name(name));
    }

    @Override
    ExpressionWriter value(Value value) {
        return text(":").text(placeholders.value(value));
    }
}
