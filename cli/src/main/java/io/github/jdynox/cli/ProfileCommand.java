package io.github.jdynox.cli;

import io.github.jdynox.cli.file.WholeFile;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.profile.Profile;
import io.github.jdynox.cli.profile.ProfileHtml;
import io.github.jdynox.cli.profile.ProfileText;
import io.github.jdynox.cli.profile.Profiler;
import io.github.jdynox.client.Cursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox profile}: what the items of a table are like. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Reads a table once and reports its attributes, their types and fill rates, item sizes, the largest"
                        + " items, and how evenly the items lie.",
        footer = {
            "",
            "It reads 8 segments at once unless told otherwise, and keeps counts alone: its memory does not grow with the"
                    + " table. The whole table is paid for; --limit reads a part of it.",
            "",
            "Examples:",
            "  jdynox profile users",
            "  jdynox profile users --html users.html --segments 16",
            "  jdynox profile users --limit 100000"
        })
final class ProfileCommand implements Callable<Integer> {

    private static final int SEGMENTS = 8;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final TableArgument table = new TableArgument();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write a page with plots, which loads nothing, instead of text.")
    @Nullable
    Path html;

    @Option(names = "--force", description = "Replace FILE if it is there.")
    boolean force;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Override
    public Integer call() throws IOException {
        if (html != null && Files.exists(html) && !force) {
            throw new BadUsage("Expected a new file but " + html + " is there already; --force replaces it");
        }
        read.segmentsUnlessSaid(SEGMENTS);
        read.check();
        return table.open(jdynox.shell, (client, description) -> {
            Profiler profiler = new Profiler(description);
            try (ScanProgress progress = read.progress(jdynox.shell, description.name());
                    Cursor<Map<String, @Nullable Object>> cursor = read.over(client, description, null)
                            .onProgress(progress)
                            .sync()
                            .cursor()) {
                try {
                    while (cursor.hasNext()) {
                        profiler.add(cursor.next());
                    }
                } catch (RuntimeException e) {
                    progress.end();
                    jdynox.shell.tell(Figures.ofRead(cursor.metrics()));
                    jdynox.shell.tell("Nothing is reported: not all was read; --limit N reports on N items.");
                    throw e;
                }
                progress.end();
                report(profiler.profile(cursor.segments(), cursor.metrics()));
                jdynox.shell.tell(Figures.ofRead(cursor.metrics()));
                return ExitCode.OK;
            }
        });
    }

    private void report(Profile profile) throws IOException {
        Shell shell = jdynox.shell;
        if (html == null) {
            shell.print(ProfileText.of(profile, shell.terminal().tables()));
        } else {
            WholeFile.write(html, ProfileHtml.of(profile));
        }
    }
}
