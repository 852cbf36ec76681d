package io.github.jdynox.cli;

import java.io.IOException;
import java.util.Locale;

/** The reader of the output went away, as {@code head} does when it has seen enough: a reason to stop, not an error. */
final class ClosedOutput {

    private ClosedOutput() {}

    /** The kernel gives a reason as text alone: "Broken pipe", on Windows "The pipe is being closed" and its like. */
    static boolean caused(Throwable e) {
        return e instanceof IOException
                && String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
