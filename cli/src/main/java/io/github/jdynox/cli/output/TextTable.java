package io.github.jdynox.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The layout of a table: columns, their widths and sides, measured on a sample of its rows. */
public final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> names;
    private final List<Column> columns;
    private final Look look;
    private boolean cut;

    /**
     * How tables look.
     *
     * @param width the columns of the terminal, within which a table must stay; 0 where it may be of any width
     * @param bold whether titles are set in bold
     */
    public record Look(int width, boolean bold) {}

    private record Column(String name, int width, boolean right) {

        String cell(String text) {
            String fitting = width == 0 ? text : DisplayWidth.cut(text, width);
            return right ? DisplayWidth.padStart(fitting, width) : DisplayWidth.padEnd(fitting, width);
        }
    }

    private TextTable(List<String> names, List<Column> columns, Look look) {
        this.names = names;
        this.columns = columns;
        this.look = look;
    }

    /** A table of these attributes, laid out for rows like these. */
    public static TextTable of(
            List<String> names, Collection<? extends Map<String, ? extends @Nullable Object>> rows, Look look) {
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(measured(name, rows));
        }
        return new TextTable(List.copyOf(names), look.width() == 0 ? columns : fitted(columns, look.width()), look);
    }

    private static Column measured(String name, Collection<? extends Map<String, ? extends @Nullable Object>> rows) {
        int width = DisplayWidth.of(CellText.printable(name));
        for (Map<String, ? extends @Nullable Object> row : rows) {
            width = Math.max(width, DisplayWidth.of(text(row, name)));
        }
        List<?> values =
                rows.stream().map(row -> row.get(name)).filter(Objects::nonNull).toList();
        return new Column(name, width, !values.isEmpty() && values.stream().allMatch(TextTable::isNumber));
    }

    private static boolean isNumber(Object value) {
        return value instanceof BigDecimal || value instanceof Figure;
    }

    private static String text(Map<String, ? extends @Nullable Object> row, String name) {
        return row.containsKey(name) ? CellText.printable(row.get(name)) : "";
    }

    /** Narrows the widest columns alike until the table fits; leaves out the last ones where that is not enough. */
    private static List<Column> fitted(List<Column> columns, int width) {
        int widest = columns.stream().mapToInt(Column::width).max().orElse(0);
        List<Column> fitting = columns;
        while (total(fitting, widest) > width && widest > NARROWEST) {
            widest--;
        }
        while (total(fitting, widest) > width && fitting.size() > 1) {
            fitting = fitting.subList(0, fitting.size() - 1);
        }
        int narrow = Math.min(widest, width);
        return fitting.stream()
                .map(c -> new Column(c.name(), Math.min(c.width(), narrow), c.right()))
                .toList();
    }

    private static int total(List<Column> columns, int widest) {
        int cells = columns.stream().mapToInt(c -> Math.min(c.width(), widest)).sum();
        return cells + GAP.length() * (columns.size() - 1);
    }

    /** The attributes it was made for, those left out for want of room among them. */
    List<String> names() {
        return names;
    }

    /** The titles and a rule under them, without a line break at the end. */
    public String head() {
        List<String> titles =
                columns.stream().map(c -> c.cell(CellText.printable(c.name()))).toList();
        String rule = columns.stream()
                .map(c -> "─".repeat(c.width()))
                .reduce((a, b) -> a + GAP + b)
                .orElse("");
        String line = String.join(GAP, titles).stripTrailing();
        return (look.bold() ? "\u001b[1m" + line + "\u001b[0m" : line) + "\n" + rule;
    }

    /** A row, without a line break at the end. Without a bound on the table, a cell may be wider than its column. */
    public String row(Map<String, ? extends @Nullable Object> row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            String text = text(row, column.name());
            boolean tooWide = DisplayWidth.of(text) > column.width();
            cut |= tooWide && look.width() > 0;
            cells.add(tooWide && look.width() == 0 ? text : column.cell(text));
        }
        return String.join(GAP, cells).stripTrailing();
    }

    List<String> notes() {
        int left = names.size() - columns.size();
        if (left == 0 && !cut) {
            return List.of();
        }
        String columnsLeft = left == 0 ? "" : left + (left == 1 ? " column is" : " columns are") + " left out";
        String said = left == 0 ? "Values are cut" : cut ? columnsLeft + " and values are cut" : columnsLeft;
        return List.of(said + " to fit the terminal; --select, --format jsonl or a pipe shows them whole.");
    }
}
