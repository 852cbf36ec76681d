package io.github.jdynox.cli.file;

import io.github.jdynox.DynoxException;
import java.nio.file.Path;

/** A line of a file, for messages. They never quote it: what is in it is not for logs. */
public record Place(Path file, long line) {

    /** The refusal of what is there: what was expected of it and what was found. */
    public DynoxException refused(String expectedAndFound) {
        return new DynoxException(expectedAndFound + ", at line " + line + " of " + file + ".");
    }
}
