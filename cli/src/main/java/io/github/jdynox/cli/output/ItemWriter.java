package io.github.jdynox.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes items, one after another, in one of the formats. For one thread. */
public interface ItemWriter {

    void write(Map<String, @Nullable Object> item) throws IOException;

    /** Writes what was held back, so that every item given is out; the text stays open. */
    void flush() throws IOException;

    /** Writes what was held back, where more items may follow. */
    default void pause() throws IOException {
        flush();
    }

    /** The columns that the text has by now; null where its format has none, or they are not settled. */
    default @Nullable List<String> header() {
        return null;
    }

    /** Writes what was held back and whatever closes the text. Nothing is written after it. */
    void end() throws IOException;

    /** What the reader should know of the text and cannot see in it; settled after {@link #flush} or {@link #end}. */
    default List<String> notes() {
        return List.of();
    }
}
