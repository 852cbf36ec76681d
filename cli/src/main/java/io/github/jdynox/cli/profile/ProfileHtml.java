package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.Bytes;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.SegmentResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A profile as one HTML page, which loads nothing. */
public final class ProfileHtml {

    private static final int BINS = 24;

    private final Profile profile;
    private final ProfileTables tables;
    private final StringBuilder out = new StringBuilder();

    private ProfileHtml(Profile profile) {
        this.profile = profile;
        this.tables = new ProfileTables(profile);
    }

    /** The page. */
    public static String of(Profile profile) {
        return new ProfileHtml(profile).write();
    }

    private String write() {
        String name = Html.escaped(profile.table().name());
        out.append(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Profile of table %s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>Profile of table <em>%s</em></h1>
                """
                        .formatted(name, style(), name));
        tiles();
        if (profile.sizes().items() > 0) {
            attributes();
            sizes();
            largest();
            partitions();
            segments();
        }
        out.append("<footer>Written by jdynox profile. ")
                .append(Html.escaped(Figures.ofRead(profile.metrics())))
                .append(".</footer>\n</main>\n</body>\n</html>\n");
        return out.toString();
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ProfileHtml.class.getResourceAsStream("profile.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Expected profile.css beside the classes.", e);
        }
    }

    private void tiles() {
        SizeCounts sizes = profile.sizes();
        out.append("<dl class=\"tiles\">\n");
        tile("Items", Figures.count(sizes.items()));
        tile("Size", Bytes.of(sizes.bytes()));
        tile("Mean item", Bytes.of(sizes.mean()));
        tile("Attributes", Figures.count(profile.attributes().size()));
        tile("Read for", Figures.units(profile.metrics().consumedRcu()) + " RCU");
        tile("Key", profile.table().keys().toString());
        out.append("</dl>\n");
    }

    private void tile(String name, String value) {
        out.append("<div><dt>")
                .append(Html.escaped(name))
                .append("</dt><dd>")
                .append(Html.escaped(value))
                .append("</dd></div>\n");
    }

    private void attributes() {
        section(
                "Attributes",
                "Fill is the share of the items that have the attribute; share is its part of all bytes, names included.");
        out.append(Html.table("Attributes, their types and how many items have them", tables.attributes()));
        if (profile.unlisted() > 0) {
            note("And " + Figures.count(profile.unlisted(), "value") + " of further attributes.");
        }
        end();
    }

    private void sizes() {
        section("Item sizes", ProfileNotes.sizes(profile.sizes()));
        List<BarChart.Bar> bars = new ArrayList<>();
        for (SizeCounts.Bin bin : profile.sizes().bins(BINS)) {
            bars.add(new BarChart.Bar(
                    Bytes.of(bin.from()),
                    bin.items(),
                    "From " + Bytes.of(bin.from()) + " to below " + Bytes.of(bin.to()) + ": "
                            + Figures.count(bin.items(), "item")));
        }
        out.append(new BarChart("How many items have which size; " + ProfileNotes.sizes(profile.sizes()), bars)
                .svg(0, ""));
        out.append(Html.table("Sizes of items", tables.sizes()));
        end();
    }

    private void largest() {
        section("Largest items", "");
        out.append(Html.table("The largest items and their keys", tables.largest()));
        end();
    }

    private void partitions() {
        if (profile.partitions().size() == 0) {
            return;
        }
        section("Partition keys with most items", "");
        out.append(Html.table("Partition keys with most items", tables.partitions()));
        if (profile.partitions().tooLow() > 0) {
            note(ProfileNotes.tooLow(profile.partitions()));
        }
        end();
    }

    private void segments() {
        section("Segments", ProfileNotes.skew(profile));
        List<SegmentResult> segments = profile.segments();
        List<BarChart.Bar> bars = segments.stream()
                .map(segment -> new BarChart.Bar(
                        String.valueOf(segment.segment()),
                        segment.itemsCount(),
                        "Segment " + segment.segment() + " of " + segment.totalSegments() + ": "
                                + Figures.count(segment.itemsCount(), "item")))
                .toList();
        double mean = (double) profile.sizes().items() / segments.size();
        out.append(new BarChart("Items in each segment; " + ProfileNotes.skew(profile), bars).svg(mean, "mean"));
        out.append("<details><summary>As a table</summary>\n")
                .append(Html.table("Items in each segment", tables.segments()))
                .append("</details>\n");
        end();
    }

    private void section(String title, String note) {
        out.append("<section>\n<h2>").append(Html.escaped(title)).append("</h2>\n");
        if (!note.isEmpty()) {
            note(note);
        }
    }

    private void note(String text) {
        out.append("<p>").append(Html.escaped(text)).append("</p>\n");
    }

    private void end() {
        out.append("</section>\n");
    }
}
