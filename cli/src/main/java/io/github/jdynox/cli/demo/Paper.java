package io.github.jdynox.cli.demo;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.TextTable;
import io.github.jdynox.client.Metrics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the demo writes on: numbered steps, the code that each runs, and what came of it. */
final class Paper {

    private static final String INDENT = "   ";

    private final OutputStream out;
    private final TextTable.Look look;
    private int step;

    Paper(OutputStream out, TextTable.Look look) {
        this.out = out;
        this.look = look;
    }

    void line(String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void title(String text) throws IOException {
        line(styled("1", text));
    }

    /** A step begins; its code may have several lines. */
    void step(String title, String... code) throws IOException {
        line("");
        line(styled("1", ++step + "  " + title));
        for (String text : code) {
            line(INDENT + styled("36", text));
        }
    }

    void say(String text) throws IOException {
        line(text.isEmpty() ? "" : INDENT + text);
    }

    /** What a read cost. */
    void cost(Metrics metrics) throws IOException {
        say(styled("2", Figures.ofRead(metrics)));
    }

    void table(List<String> columns, List<Map<String, Object>> rows) throws IOException {
        int width = look.width() == 0 ? 0 : look.width() - INDENT.length();
        TextTable table = TextTable.of(columns, rows, new TextTable.Look(width, false));
        for (String text : table.head().lines().toList()) {
            say(text);
        }
        for (Map<String, Object> row : rows) {
            say(table.row(row));
        }
    }

    private String styled(String code, String text) {
        return look.bold() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
