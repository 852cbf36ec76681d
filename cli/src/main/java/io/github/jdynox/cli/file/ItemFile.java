package io.github.jdynox.cli.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of items in the making, under another name until it is whole: closing it before {@link #finish} leaves it under
 * that name. For one thread.
 */
public interface ItemFile extends Closeable {

    void write(Map<String, @Nullable Object> item) throws IOException;

    /** Completes the file and gives it its name. */
    void finish() throws IOException;

    /** Where it is until then. */
    Path part();

    /** What the reader should know of the file and cannot see in it; settled after {@link #finish}. */
    List<String> notes();
}
