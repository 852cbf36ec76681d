package io.github.jdynox.cli;

import io.github.jdynox.cli.output.TextTable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where the output goes. The launcher script finds out, because Java 17 cannot ask for each stream alone.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param columns how wide it is
 * @param rows how high it is
 * @param colour whether it may be written to in bold and colour
 */
record Terminal(boolean out, boolean err, int columns, int rows, boolean colour) {

    private static final int USUAL_COLUMNS = 80;
    private static final int USUAL_ROWS = 24;

    /** No terminal: everything is piped or goes to files. */
    static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS, USUAL_ROWS, false);

    /** As the launcher says in {@code -Djdynox.terminal=out,err}, {@code -Djdynox.columns=120} and {@code
     * -Djdynox.rows=40}. */
    static Terminal ofLauncher(Map<String, String> environment) {
        String terminals = System.getProperty("jdynox.terminal", "");
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean out = terminals.contains("out");
        return new Terminal(
                out,
                terminals.contains("err") && !dumb,
                size(System.getProperty("jdynox.columns"), USUAL_COLUMNS),
                size(System.getProperty("jdynox.rows"), USUAL_ROWS),
                out && !dumb && !environment.containsKey("NO_COLOR"));
    }

    private static int size(@Nullable String text, int usual) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : usual;
    }

    /** How tables on standard output look. */
    TextTable.Look tables() {
        return new TextTable.Look(out ? columns : 0, colour);
    }
}
