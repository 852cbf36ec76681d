package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.TextTable;
import io.github.jdynox.client.IndexDescription;
import io.github.jdynox.client.TableDescription;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What DynamoDB says of a table, for people. */
final class DescriptionText {

    private static final List<String> INDEX_COLUMNS = List.of("index", "kind", "key", "projection", "status", "items");

    private DescriptionText() {}

    static String of(TableDescription table, TextTable.Look look) {
        StringBuilder text = new StringBuilder();
        line(text, "table", table.name());
        line(text, "status", table.status());
        line(text, "key", table.keys().toString());
        line(text, "items", Figures.count(table.itemCount()));
        line(text, "bytes", Figures.count(table.sizeBytes()));
        line(text, "capacity", capacity(table));
        if (!table.indexes().isEmpty()) {
            List<Map<String, Object>> rows =
                    table.indexes().stream().map(DescriptionText::row).toList();
            TextTable indexes = TextTable.of(INDEX_COLUMNS, rows, look);
            text.append('\n').append(indexes.head()).append('\n');
            rows.forEach(row -> text.append(indexes.row(row)).append('\n'));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format("%-10s%s\n", name, value));
    }

    private static String capacity(TableDescription table) {
        return table.onDemand()
                ? "on demand"
                : Figures.count(table.readCapacity()) + " RCU and " + Figures.count(table.writeCapacity())
                        + " WCU a second, provisioned";
    }

    private static Map<String, Object> row(IndexDescription index) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("index", index.name());
        row.put("kind", index.global() ? "global" : "local");
        row.put("key", index.keys().toString());
        row.put("projection", projection(index));
        row.put("status", index.status());
        row.put("items", BigDecimal.valueOf(index.itemCount()));
        return row;
    }

    private static String projection(IndexDescription index) {
        return index.include().isEmpty()
                ? index.projection().name()
                : index.projection().name() + " " + String.join(", ", index.include());
    }
}
