package io.github.jdynox.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command talks to.
 *
 * @param out what was asked for; buffered, in UTF-8, and unlike {@link System#out} it says when it cannot be written to
 * @param err everything else: costs, hints and errors
 * @param terminal where the two go
 * @param interruption the user's wish to stop
 */
record Shell(OutputStream out, PrintStream err, Terminal terminal, Interruption interruption) {

    static Shell ofProcess() {
        return new Shell(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.ofLauncher(System.getenv()),
                new Interruption(Thread.currentThread()));
    }

    /** Prints text that was asked for, at once. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Tells the user something that is not the output: one line on standard error. */
    void tell(String line) {
        err.println("jdynox: " + line);
    }
}
