package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.Bytes;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.TextTable;
import java.util.List;
import java.util.Locale;

/** A profile for a terminal. */
public final class ProfileText {

    private static final int BINS = 12;
    private static final int BAR = 40;

    private final Profile profile;
    private final ProfileTables tables;
    private final TextTable.Look look;
    private final StringBuilder text = new StringBuilder();

    private ProfileText(Profile profile, TextTable.Look look) {
        this.profile = profile;
        this.tables = new ProfileTables(profile);
        this.look = look;
    }

    /** The profile as text, each line with its line break. */
    public static String of(Profile profile, TextTable.Look look) {
        return new ProfileText(profile, look).write();
    }

    private String write() {
        SizeCounts sizes = profile.sizes();
        line("table", profile.table().name());
        line("key", profile.table().keys().toString());
        line("items", Figures.count(sizes.items()));
        line("bytes", Bytes.of(sizes.bytes()) + ", " + Bytes.of(sizes.mean()) + " an item");
        if (sizes.items() == 0) {
            return text.toString();
        }
        section("Attributes", tables.attributes());
        if (profile.unlisted() > 0) {
            text.append("and ")
                    .append(Figures.count(profile.unlisted(), "value"))
                    .append(" of further attributes\n");
        }
        section("Item sizes", tables.sizes());
        text.append('\n');
        histogram(sizes.bins(BINS));
        section("Largest items", tables.largest());
        if (profile.partitions().size() > 0) {
            section("Partition keys with most items", tables.partitions());
            if (profile.partitions().tooLow() > 0) {
                text.append(ProfileNotes.tooLow(profile.partitions())).append('\n');
            }
        }
        section("Segments", tables.segments());
        text.append(ProfileNotes.skew(profile)).append('\n');
        return text.toString();
    }

    private void line(String name, String value) {
        text.append(String.format(Locale.ROOT, "%-8s%s\n", name, value));
    }

    private void section(String title, ProfileTables.Rows rows) {
        text.append('\n')
                .append(look.bold() ? "\u001b[1m" + title + "\u001b[0m" : title)
                .append("\n\n");
        TextTable table = TextTable.of(rows.columns(), rows.rows(), look);
        text.append(table.head()).append('\n');
        rows.rows().forEach(row -> text.append(table.row(row)).append('\n'));
    }

    private void histogram(List<SizeCounts.Bin> bins) {
        long most = bins.stream().mapToLong(SizeCounts.Bin::items).max().orElse(1);
        int width = bins.stream().mapToInt(bin -> label(bin).length()).max().orElse(0);
        for (SizeCounts.Bin bin : bins) {
            int bar = (int) Math.ceil((double) bin.items() * BAR / Math.max(1, most));
            text.append(String.format(
                    Locale.ROOT, "%" + width + "s  %s%s\n", label(bin), "█".repeat(bar), after(bar, bin.items())));
        }
    }

    private static String label(SizeCounts.Bin bin) {
        return "from " + Bytes.of(bin.from());
    }

    private static String after(int bar, long items) {
        return (bar == 0 ? "" : " ") + Figures.count(items);
    }
}
