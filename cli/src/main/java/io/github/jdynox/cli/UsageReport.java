package io.github.jdynox.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line, and where its help is. */
final class UsageReport implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        tell(err, e);
        UnmatchedArgumentException.printSuggestions(e, err);
        return refer(err, command);
    }

    /** The same for what a command finds out only when it runs. */
    static int of(BadUsage e, CommandLine command) {
        PrintWriter err = command.getErr();
        tell(err, e);
        return refer(err, command);
    }

    private static void tell(PrintWriter err, Exception e) {
        String message = String.valueOf(e.getMessage());
        err.println("jdynox: " + message + (message.endsWith(".") ? "" : "."));
    }

    private static int refer(PrintWriter err, CommandLine command) {
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_USAGE;
    }
}
