package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.Bytes;
import io.github.jdynox.cli.output.Figure;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.SegmentResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a profile, the same as text and on a page. */
final class ProfileTables {

    private static final int PARTITIONS = 10;

    private final Profile profile;

    ProfileTables(Profile profile) {
        this.profile = profile;
    }

    /** Rows by column. */
    record Rows(List<String> columns, List<Map<String, Object>> rows) {}

    Rows sizes() {
        SizeCounts sizes = profile.sizes();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("smallest", bytes(sizes.smallest()));
        row.put("median", bytes(sizes.quantile(0.5)));
        row.put("mean", bytes(Math.round(sizes.mean())));
        row.put("p90", bytes(sizes.quantile(0.9)));
        row.put("p99", bytes(sizes.quantile(0.99)));
        row.put("largest", bytes(sizes.largest()));
        return rows(List.of(row), List.copyOf(row.keySet()));
    }

    Rows attributes() {
        return rows(
                profile.attributes().stream()
                        .map(entry -> attribute(entry.getKey(), entry.getValue()))
                        .toList(),
                List.of("attribute", "type", "items", "fill", "bytes", "share", "mean", "largest"));
    }

    private Map<String, Object> attribute(String name, AttributeCounts counts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("attribute", name);
        row.put("type", kinds(counts));
        row.put("items", count(counts.items()));
        row.put("fill", new Figure(Shares.percent(profile.fill(counts))));
        row.put("bytes", new Figure(Bytes.of(counts.bytes())));
        row.put("share", new Figure(Shares.percent(profile.weight(counts))));
        row.put("mean", bytes(counts.items() == 0 ? 0 : Math.round((double) counts.bytes() / counts.items())));
        row.put("largest", bytes(counts.largest()));
        return row;
    }

    /** {@code S}, or {@code S 97.0 %, NULL 3.0 %}. */
    private static String kinds(AttributeCounts counts) {
        Map<AttributeKind, Long> kinds = counts.kinds();
        return kinds.size() == 1
                ? kinds.keySet().iterator().next().toString()
                : kinds.entrySet().stream()
                        .sorted(Map.Entry.<AttributeKind, Long>comparingByValue()
                                .reversed())
                        .map(kind -> kind.getKey() + " " + Shares.percent((double) kind.getValue() / counts.items()))
                        .collect(Collectors.joining(", "));
    }

    Rows largest() {
        return rows(
                profile.largest().stream()
                        .map(item -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("key", item.key());
                            row.put("size", new Figure(Bytes.of(item.size())));
                            return row;
                        })
                        .toList(),
                List.of("key", "size"));
    }

    Rows partitions() {
        return rows(
                profile.partitions().most(PARTITIONS).stream()
                        .map(partition -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("partition key", partition.key());
                            row.put("items", count(partition.items()));
                            row.put(
                                    "share",
                                    new Figure(Shares.percent((double) partition.items()
                                            / profile.sizes().items())));
                            return row;
                        })
                        .toList(),
                List.of("partition key", "items", "share"));
    }

    Rows segments() {
        return rows(
                profile.segments().stream().map(this::segment).toList(), List.of("segment", "items", "share", "RCU"));
    }

    private Map<String, Object> segment(SegmentResult segment) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("segment", segment.segment() + "/" + segment.totalSegments());
        row.put("items", count(segment.itemsCount()));
        long items = profile.sizes().items();
        row.put("share", new Figure(Shares.percent(items == 0 ? 0 : (double) segment.itemsCount() / items)));
        row.put("RCU", new Figure(Figures.units(segment.consumedRcu())));
        return row;
    }

    private static Rows rows(List<Map<String, Object>> rows, List<String> columns) {
        return new Rows(columns, rows);
    }

    private static Figure count(long number) {
        return new Figure(Figures.count(number));
    }

    private static Figure bytes(long number) {
        return new Figure(Bytes.of(number));
    }
}
