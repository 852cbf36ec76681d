package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Bytes;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.ReadEstimate;
import io.github.jdynox.client.SyncScan;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox estimate}: what a scan of a table would cost. */
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Says what reading a whole table would cost, from what DynamoDB knows of it and a few pages that it reads.",
        footer = {
            "",
            "DynamoDB brings its figures up to date about every six hours; a filter makes nothing cheaper.",
            "",
            "Examples:",
            "  jdynox estimate users",
            "  jdynox estimate users --price 0.1415 --max-rcu 500"
        })
final class EstimateCommand implements Callable<Integer> {

    private static final double MILLIS = 60_000;
    private static final double LEAST_DOLLARS = 0.001;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final TableArgument table = new TableArgument();

    @Option(
            names = "--price",
            paramLabel = "DOLLARS",
            converter = PositiveNumber.class,
            defaultValue = "0.125",
            description = "Price of a million read request units (default: ${DEFAULT-VALUE}, on demand in us-east-1).")
    Double price = 0.125;

    @Option(
            names = "--max-rcu",
            paramLabel = "UNITS",
            converter = PositiveNumber.class,
            description = "Read capacity units a second that may be spent.")
    @Nullable
    Double maxRcu;

    @Option(
            names = "--filter",
            paramLabel = "CONDITION",
            converter = ReadOptions.Filter.class,
            description = "How many items would pass it; what is read is paid for all the same.")
    @Nullable
    Condition filter;

    @Option(names = "--consistent", description = "For a consistent read, at twice the cost.")
    boolean consistent;

    @Override
    public Integer call() throws IOException {
        return table.open(jdynox.shell, (client, description) -> {
            SyncScan<Map<String, @Nullable Object>> scan = client.sync()
                    .table(Model.ofMaps(description.name(), description.keys()))
                    .scan()
                    .consistentRead(consistent);
            ReadEstimate estimate = (filter == null ? scan : scan.filter(filter)).estimate();
            jdynox.shell.print(text(description, estimate));
            jdynox.shell.tell(source(estimate));
            return ExitCode.OK;
        });
    }

    private String text(TableDescription description, ReadEstimate estimate) {
        StringBuilder text = new StringBuilder();
        line(text, "scanned", Figures.count(estimate.scannedCount()) + " items, " + Bytes.of(description.sizeBytes()));
        if (filter != null) {
            line(text, "items", passing(estimate));
        }
        line(text, "RCU", Figures.units(Math.ceil(estimate.consumedRcu() * 2) / 2));
        line(text, "dollars", dollars(estimate.price(price)) + " at " + price + " a million");
        if (maxRcu != null) {
            double minutes = (double) estimate.duration(maxRcu).toMillis() / MILLIS;
            line(
                    text,
                    "minutes",
                    String.format(Locale.ROOT, "%.1f at %s RCU a second", minutes, Figures.units(maxRcu)));
        }
        return text.toString();
    }

    private static String dollars(double amount) {
        return amount > 0 && amount < LEAST_DOLLARS
                ? "less than " + LEAST_DOLLARS
                : String.format(Locale.ROOT, amount < 10 ? "%.4f" : "%,.2f", amount);
    }

    private static String source(ReadEstimate estimate) {
        String read = Figures.count(estimate.pagesSampled(), "page") + " for "
                + Figures.units(estimate.metrics().consumedRcu()) + " RCU";
        return estimate.metrics().scannedCount() == estimate.scannedCount()
                ? "No estimate but what there is: all was in " + read + "."
                : "An estimate, from " + read + " and from what DynamoDB counted, which it does about every six hours.";
    }

    private static String passing(ReadEstimate estimate) {
        String low = Figures.count(estimate.itemsLow());
        String high = Figures.count(estimate.itemsHigh());
        if (estimate.itemsLow() == estimate.itemsHigh()) {
            return high + " pass the filter";
        }
        return estimate.itemsCount() == 0
                ? "fewer than " + high + " pass the filter, of which none was among those read"
                : "about " + Figures.count(estimate.itemsCount()) + " pass the filter, probably " + low + " to " + high;
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-9s%s\n", name, value));
    }
}
