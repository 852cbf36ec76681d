package io.github.jdynox.expression;

/** Writes an expression for a request, with placeholders. All of its text is ASCII: as many bytes as characters. */
final class RequestWriter extends ExpressionWriter {

    private final Placeholders placeholders;

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

    private void name(String name) {
        text("#").text(placeholders.name(name));
    }

    @Override
    ExpressionWriter value(Value value) {
        return text(":").text(placeholders.value(value));
    }
}
