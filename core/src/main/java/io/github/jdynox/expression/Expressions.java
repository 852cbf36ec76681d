package io.github.jdynox.expression;

import io.github.jdynox.json.JsonWriter;
import java.util.Collection;

/**
 * The expressions of one request and the placeholders they share: each distinct name gets one, whatever characters it
 * has. Not safe for use by several threads at once.
 */
public final class Expressions {

    /** No expressions yet. */
    public Expressions() {}

    /** Renders a condition; refuses one whose text is over 4 KB or that has over 300 operators. */
    public String condition(Condition condition) {
        throw new UnsupportedOperationException();
    }

    public String projection(Collection<Path> paths) {
        throw new UnsupportedOperationException();
    }

    public String update(Update update) {
        throw new UnsupportedOperationException();
    }

    /** Writes the members ExpressionAttributeNames and ExpressionAttributeValues, each only if it has entries. */
    public void write(JsonWriter out) {
        throw new UnsupportedOperationException();
    }
}
