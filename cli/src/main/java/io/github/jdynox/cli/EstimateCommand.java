package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Bytes;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.TableDescription;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jdynox estimate}: what a scan of a table would cost. */
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Says what reading a whole table would cost, from what DynamoDB knows of it. It reads no item and costs"
                        + " nothing.",
        footer = {
            "",
            "DynamoDB brings its figures up to date about every six hours; a filter makes nothing cheaper.",
            "",
            "Examples:",
            "  jdynox estimate users",
            "  jdynox estimate users --price 0.1415 --max-rcu 500"
        })
final class EstimateCommand implements Callable<Integer> {

    private static final double BYTES_OF_A_UNIT = 4_096;
    private static final double MILLION = 1_000_000;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    final TableArgument table = new TableArgument();

    @Option(
            names = "--price",
            paramLabel = "DOLLARS",
            defaultValue = "0.125",
            description = "Price of a million read request units (default: ${DEFAULT-VALUE}, on demand in us-east-1).")
    double price;

    @Option(names = "--max-rcu", paramLabel = "UNITS", description = "Read capacity units a second that may be spent.")
    @Nullable
    Double maxRcu;

    @Option(names = "--consistent", description = "For a consistent read, at twice the cost.")
    boolean consistent;

    @Override
    public Integer call() throws IOException {
        positive("--price", price);
        if (maxRcu != null) {
            positive("--max-rcu", maxRcu);
        }
        return table.open((client, description) -> {
            jdynox.shell.print(text(description));
            jdynox.shell.tell("An estimate: DynamoDB's figures are about six hours old.");
            return ExitCode.OK;
        });
    }

    private String text(TableDescription description) {
        double units = Math.ceil(description.sizeBytes() / BYTES_OF_A_UNIT) * (consistent ? 1 : 0.5);
        StringBuilder text = new StringBuilder();
        line(text, "items", Figures.count(description.itemCount()));
        line(text, "bytes", Bytes.of(description.sizeBytes()));
        line(text, "RCU", Figures.units(units));
        line(text, "dollars", String.format(Locale.ROOT, "%.4f at %s a million", units / MILLION * price, price));
        if (maxRcu != null) {
            line(
                    text,
                    "minutes",
                    String.format(Locale.ROOT, "%.1f at %s RCU a second", units / maxRcu / 60, Figures.units(maxRcu)));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-9s%s\n", name, value));
    }

    private void positive(String option, double value) {
        if (!(value > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "Expected " + option + " of more than 0 but found " + value);
        }
    }
}
