package io.github.jdynox.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command inside the test.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error, with every duration as {@code <time>}
 */
record CommandRun(int code, String out, String err) {

    static CommandRun of(String... arguments) {
        return on(Terminal.NONE, arguments);
    }

    static CommandRun on(Terminal terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return on(terminal, new Interruption(Thread.currentThread()), out, out, arguments);
    }

    /** Runs it with an output of the test's own, in front of {@code written}. */
    static CommandRun on(
            Terminal terminal,
            Interruption interruption,
            OutputStream out,
            ByteArrayOutputStream written,
            String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal, interruption);
        int code = Jdynox.run(shell, arguments);
        String timed = err.toString(StandardCharsets.UTF_8).replaceAll("(\\d+ ms|\\d+\\.\\d\\d s)(?=\n)", "<time>");
        return new CommandRun(code, written.toString(StandardCharsets.UTF_8), timed);
    }
}
