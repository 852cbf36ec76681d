package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.CellText;
import io.github.jdynox.cli.output.Figure;
import java.util.Map;

/** Parts of a page. Whatever comes from a table is escaped. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        CellText.printable(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** A table with a caption for those who do not see it; numbers stand on the right, shares with a bar. */
    static String table(String caption, ProfileTables.Rows rows) {
        StringBuilder out = new StringBuilder("<div class=\"scroll\"><table>\n<caption>")
                .append(escaped(caption))
                .append("</caption>\n<thead><tr>");
        for (String column : rows.columns()) {
            out.append("<th scope=\"col\"")
                    .append(side(rows, column))
                    .append('>')
                    .append(escaped(column))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Map<String, Object> row : rows.rows()) {
            out.append("<tr>");
            boolean first = true;
            for (String column : rows.columns()) {
                out.append(cell(row.getOrDefault(column, ""), first));
                first = false;
            }
            out.append("</tr>\n");
        }
        return out.append("</tbody>\n</table></div>\n").toString();
    }

    private static String side(ProfileTables.Rows rows, String column) {
        boolean number = !rows.rows().isEmpty() && rows.rows().get(0).get(column) instanceof Figure;
        return number ? " class=\"number\"" : "";
    }

    private static String cell(Object value, boolean first) {
        String tag = first ? "th scope=\"row\"" : "td";
        String end = first ? "th" : "td";
        if (!(value instanceof Figure figure)) {
            return "<" + tag + ">" + escaped(value.toString()) + "</" + end + ">";
        }
        String text = figure.text();
        String bar = text.endsWith("%")
                ? "<span class=\"bar\"><span style=\"width:" + width(text) + "%\"></span></span>"
                : "";
        return "<" + tag + " class=\"number\">" + bar + "<span class=\"figure\">" + escaped(text) + "</span>" + "</"
                + end + ">";
    }

    /** The number in {@code 12.5 %}, {@code < 0.1 %} and {@code > 99.9 %}. */
    private static String width(String percent) {
        return percent.replaceAll("[^0-9.]", "");
    }
}
