package io.github.jdynox.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox count}: how many items a table has. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Prints how many items a table has, and on standard error what it cost to count them: DynamoDB reads,"
                        + " and charges for, every one.",
        footer = {
            "",
            "Ctrl-C and errors leave what is counted so far, and the arguments that count the rest. With --checkpoint and"
                    + " --resume the count that is printed in the end is of all runs together.",
            "",
            "Examples:",
            "  jdynox count users",
            "  jdynox count users --filter \"attribute_exists(email)\" --segments 4",
            "  jdynox count users --index email-index",
            "  jdynox count users --segments auto --max-rcu 500 --checkpoint users.at --resume"
        })
final class CountCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Mixin
    final CheckpointOptions checkpoint = new CheckpointOptions();

    @Mixin
    final TableArgument table = new TableArgument();

    @Override
    public Integer call() throws IOException {
        read.check();
        checkpoint.check(read, false, "--resume goes on with it");
        return table.open(jdynox.shell, (client, description) -> {
            try (ScanProgress progress = read.progress(jdynox.shell, description.name())) {
                return new CountRun(jdynox.shell, checkpoint, progress)
                        .await(checkpoint
                                .kept(read.over(client, description, null).onProgress(progress))
                                .startCount());
            }
        });
    }
}
