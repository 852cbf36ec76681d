package io.github.jdynox.cli.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the items of a file, one after another. For one thread. */
public interface ItemReader extends Closeable {

    /** The next item; null at the end. {@link io.github.jdynox.DynoxException} with its line for what is none. */
    @Nullable
    Map<String, @Nullable Object> next() throws IOException;

    /** The line where the last item began, from 1. */
    long line();
}
