package io.github.jdynox.cli;

import io.github.jdynox.cli.demo.DemoEngine;
import io.github.jdynox.cli.demo.DemoRun;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox demo}: the main job on real data. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Loads the 135,233 cities of the world into an engine on this machine, then counts, filters, scans and"
                        + " pages them, with the cost of each step. Needs neither network nor AWS account.",
        footer = {"", "Examples:", "  jdynox demo", "  jdynox demo --small --engine dynamodb-local"})
final class DemoCommand implements Callable<Integer> {

    private static final int SMALL = 5_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = "memory",
            converter = Choice.OfEngine.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    DemoEngine engine;

    @Option(names = "--small", description = "Only the first 5,000 cities.")
    boolean small;

    @Override
    public Integer call() throws IOException {
        Shell shell = jdynox.shell;
        shell.interruption().begin();
        DemoRun run = new DemoRun(engine, shell.out(), shell.terminal().tables());
        boolean agreed = run.run(
                small ? SMALL : Integer.MAX_VALUE,
                shell.err(),
                shell.terminal().err() ? shell.terminal().columns() : 0);
        return agreed ? ExitCode.OK : ExitCode.FAILED;
    }
}
