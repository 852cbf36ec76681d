package io.github.jdynox.cli;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.GlobalIndexScan;
import io.github.jdynox.client.IndexDescription;
import io.github.jdynox.client.Read;
import io.github.jdynox.client.ReadBudget;
import io.github.jdynox.client.Scan;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.LocalIndex;
import io.github.jdynox.model.Model;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is read of a table: shared by all commands that scan. */
final class ReadOptions {

    @Option(
            names = "--filter",
            paramLabel = "CONDITION",
            converter = Filter.class,
            description = "Only items that meet it, in DynamoDB's own form with the values in place:"
                    + " \"status = 'active' AND age >= 21\". What is read is paid for, whether it passes or not.")
    @Nullable
    Condition filter;

    @Option(names = "--index", paramLabel = "NAME", description = "Read this secondary index instead of the table.")
    @Nullable
    String index;

    @Option(
            names = "--segments",
            paramLabel = "N|auto",
            converter = SegmentCount.Text.class,
            description = "Read the table in N parts at once; auto finds out how many are good.")
    @Nullable
    SegmentCount segments;

    @Option(
            names = "--segment",
            paramLabel = "I/N",
            converter = SegmentText.class,
            description = "Read one part alone, numbered from 0: 3/8.")
    @Nullable
    Segment segment;

    @Option(names = "--limit", paramLabel = "N", description = "At most N items, after the filter.")
    @Nullable
    Long limit;

    @Option(
            names = "--page-size",
            paramLabel = "N",
            description = "Let DynamoDB read at most N items a request (default: 1 MB).")
    @Nullable
    Integer pageSize;

    @Option(
            names = "--max-rcu",
            paramLabel = "UNITS",
            converter = CapacityText.class,
            description = "Spend at most so many read capacity units a second: 500, or 30%% of what is provisioned.")
    @Nullable
    ReadBudget maxRcu;

    @Option(
            names = "--progress",
            description =
                    "Say on standard error how far it is: bars on a terminal, elsewhere a line every ten seconds.")
    boolean progress;

    @Option(names = "--consistent", description = "See every write before it, at twice the cost.")
    boolean consistent;

    @Option(
            names = "--start-key",
            paramLabel = "JSON",
            converter = StartKey.class,
            description = "Go on behind this key, as an earlier run gave it: '{\"pk\":{\"S\":\"a\"}}'.")
    @Nullable
    Key startKey;

    /** The read of a table that these options describe; what cannot be meant is bad usage. */
    Read<Map<String, @Nullable Object>, ?> over(
            DynoxClient client, TableDescription description, String @Nullable [] select) {
        try {
            return narrowed(client, description, select);
        } catch (IllegalArgumentException e) {
            throw new BadUsage(e);
        }
    }

    /** Reads in so many parts at once, unless the options say how. */
    void segmentsUnlessSaid(int number) {
        if (segments == null && segment == null && startKey == null) {
            segments = new SegmentCount(number);
        }
    }

    /** The read, watched where it is wished; the watcher is to be closed when the read has ended. */
    ScanProgress progress(Shell shell, String table) {
        return progress ? ScanProgress.on(shell, table) : ScanProgress.NONE;
    }

    /** The same for a read whose items go to the output as they come: a bar would be in their way where that is a terminal. */
    ScanProgress progressBesideItems(Shell shell, String table) {
        return progress && shell.terminal().out() ? new ProgressLines(shell, table) : progress(shell, table);
    }

    /** Refuses what a read that may be resumed cannot have. */
    void requireWholeRuns() {
        if (limit != null || startKey != null) {
            throw new BadUsage("Expected neither --limit nor --start-key with --checkpoint but found "
                    + (limit != null ? "--limit" : "--start-key"));
        }
    }

    /** Refuses, before anything is asked of DynamoDB, what cannot be meant. */
    void check() {
        atLeastOne("--limit", limit);
        atLeastOne("--page-size", pageSize);
        if (segments != null && segment != null) {
            throw new BadUsage("Expected either --segments or --segment but found both");
        }
        if (segments != null && segments.isParallel() && startKey != null) {
            throw new BadUsage(
                    "Expected either --segments or --start-key but found both: each segment has a key of its own;"
                            + " give --segment I/" + (segments.number() == 0 ? "N" : segments) + " with it");
        }
    }

    private Read<Map<String, @Nullable Object>, ?> narrowed(
            DynoxClient client, TableDescription description, String @Nullable [] select) {
        Table<Map<String, @Nullable Object>> table = client.table(Model.ofMaps(description.name(), description.keys()));
        if (index == null) {
            return ofTable(table.scan(), select);
        }
        IndexDescription found = find(description, index);
        return found.global()
                ? ofGlobalIndex(
                        table.index(GlobalIndex.of(found.name(), found.keys())).scan(), select)
                : ofTable(table.index(LocalIndex.of(found.name(), found.keys())).scan(), select);
    }

    private IndexDescription find(TableDescription table, String name) {
        return table.indexes().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new BadUsage("Expected an index of table " + table.name() + " but found '" + name + "'; "
                                + (table.indexes().isEmpty()
                                        ? "it has none"
                                        : "it has "
                                                + table.indexes().stream()
                                                        .map(IndexDescription::name)
                                                        .collect(Collectors.joining(", ")))));
    }

    private Scan<Map<String, @Nullable Object>> ofTable(
            Scan<Map<String, @Nullable Object>> scan, String @Nullable [] select) {
        Scan<Map<String, @Nullable Object>> read = select == null ? scan : scan.asMaps(select);
        if (segments != null && segments.isParallel()) {
            read = read.segments(segments.segments());
        }
        if (segment != null) {
            read = read.segment(segment.number(), segment.total());
        }
        return alike(read.consistentRead(consistent));
    }

    private GlobalIndexScan<Map<String, @Nullable Object>> ofGlobalIndex(
            GlobalIndexScan<Map<String, @Nullable Object>> scan, String @Nullable [] select) {
        if (consistent) {
            throw new BadUsage("Expected a table or a local secondary index for --consistent but '" + index
                    + "' is a global one, which has no consistent reads");
        }
        GlobalIndexScan<Map<String, @Nullable Object>> read = select == null ? scan : scan.asMaps(select);
        if (segments != null && segments.isParallel()) {
            read = read.segments(segments.segments());
        }
        if (segment != null) {
            read = read.segment(segment.number(), segment.total());
        }
        return alike(read);
    }

    private <S extends Read<?, S>> S alike(S scan) {
        S read = scan;
        if (filter != null) {
            read = read.filter(filter);
        }
        if (limit != null) {
            read = read.limit(limit);
        }
        if (pageSize != null) {
            read = read.pageSize(pageSize);
        }
        if (maxRcu != null) {
            read = read.maxReadCapacity(maxRcu);
        }
        return startKey == null ? read : read.startFrom(startKey);
    }

    private void atLeastOne(String option, @Nullable Number value) {
        if (value != null && value.longValue() < 1) {
            throw new BadUsage("Expected " + option + " of at least 1 but found " + value);
        }
    }

    /** One part of a table: its number, from 0, and how many there are. */
    record Segment(int number, int total) {}

    static final class SegmentText implements ITypeConverter<Segment> {

        @Override
        public Segment convert(String text) {
            String[] parts = text.split("/", -1);
            try {
                if (parts.length == 2) {
                    return new Segment(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                }
            } catch (NumberFormatException notNumbers) {
                // said below
            }
            throw new TypeConversionException("expected I/N such as 3/8 but found '" + text + "'");
        }
    }

    static final class Filter implements ITypeConverter<Condition> {

        @Override
        public Condition convert(String text) {
            try {
                return Condition.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    static final class StartKey implements ITypeConverter<Key> {

        @Override
        public Key convert(String text) {
            try {
                return Key.fromJson(text);
            } catch (RuntimeException e) {
                throw new TypeConversionException(
                        "expected a key such as {\"pk\":{\"S\":\"a\"}} but found '" + text + "'");
            }
        }
    }
}
