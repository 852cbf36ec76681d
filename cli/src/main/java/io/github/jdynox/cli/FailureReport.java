package io.github.jdynox.cli;

import io.github.jdynox.DynoxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence why a command failed. */
final class FailureReport implements IExecutionExceptionHandler {

    private final Jdynox jdynox;

    FailureReport(Jdynox jdynox) {
        this.jdynox = jdynox;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof BadUsage badUsage) {
            return UsageReport.of(badUsage, command);
        }
        Shell shell = jdynox.shell;
        if (shell.interruption().isWished()) {
            shell.interruption().acknowledge();
            shell.tell("Stopped.");
            return ExitCode.INTERRUPTED;
        }
        if (ClosedOutput.caused(e)) {
            return ExitCode.OK;
        }
        shell.tell(sentence(e));
        if (jdynox.stacktrace) {
            e.printStackTrace(shell.err());
        }
        return ExitCode.FAILED;
    }

    private static String sentence(Exception e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof DynoxException || e instanceof UncheckedIOException) {
            return message;
        }
        if (e instanceof AccessDeniedException) {
            return "Expected to be allowed to write " + message + " but this user is not.";
        }
        if (e instanceof IOException) {
            return "The output could not be written: " + message + ".";
        }
        return "Something that should not happen did: " + e.getClass().getSimpleName() + ": " + message
                + " (--stacktrace shows where).";
    }
}
