package io.github.jdynox.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code jdynox} command itself: it only knows its subcommands. */
@Command(
        name = "jdynox",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Scans and counts DynamoDB tables, and says what it cost.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ScanCommand.class,
            CountCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            CopyCommand.class,
            DeleteCommand.class,
            EstimateCommand.class,
            ProfileCommand.class,
            TablesCommand.class,
            DescribeCommand.class,
            ServeCommand.class,
            DemoCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  jdynox demo",
            "  jdynox tables --region eu-central-1",
            "  jdynox count users --filter \"status = 'active'\"",
            "  jdynox scan users --limit 20 --endpoint http://localhost:8000",
            "",
            "Output goes to standard output, costs and errors to standard error.",
            "Exit code: 0 done, 1 failed, 2 bad usage, 130 stopped by Ctrl-C."
        })
public final class Jdynox implements Runnable {

    private static final int WIDEST_HELP = 110;

    final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "On an error, print where it came from.")
    boolean stacktrace;

    Jdynox(Shell shell) {
        this.shell = shell;
    }

    public static void main(String[] arguments) {
        Shell shell = Shell.ofProcess();
        shell.interruption().listen();
        int code = run(shell, arguments);
        shell.interruption().done();
        // A signal ends the process with a code of its own; an exit that is not zero would overtake it once its hooks
        // have run.
        if (!shell.interruption().isWished()) {
            System.exit(code);
        }
    }

    /** Runs one command; gives its exit code. */
    static int run(Shell shell, String... arguments) {
        Jdynox jdynox = new Jdynox(shell);
        CommandLine commandLine = new CommandLine(jdynox)
                .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(shell.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(60, Math.min(shell.terminal().columns(), WIDEST_HELP)))
                .setParameterExceptionHandler(new UsageReport())
                .setExecutionExceptionHandler(new FailureReport(jdynox));
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Expected a command but found none");
    }
}
