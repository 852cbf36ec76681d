package io.github.jdynox.expression;

/** An action that can write itself, within its clause of the update expression. */
sealed interface Action extends UpdateAction permits AddAction, DeleteAction, RemoveAction, SetAction {

    /** The clauses of an update expression, in the order in which they are written. */
    enum Kind {
        SET,
        REMOVE,
        ADD,
        DELETE
    }

    Kind kind();

    /** Writes the action without the keyword of its clause. */
    void write(ExpressionWriter out);

    /** The action as an update of its own, with its values: what {@code toString} gives. */
    default String print() {
        TextWriter text = TextWriter.withValues();
        text.text(kind().name()).text(" ");
        write(text);
        return text.toString();
    }
}
