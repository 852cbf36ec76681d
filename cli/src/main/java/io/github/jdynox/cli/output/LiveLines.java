package io.github.jdynox.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** A few lines of a terminal that are drawn again and again in the same place, and go without a trace. */
public final class LiveLines {

    private static final String CLEAR_LINE = "\u001b[K";
    private static final String CLEAR_BELOW = "\u001b[J";

    private final PrintStream terminal;
    private final int columns;

    /** How many lines below the first one the cursor is. */
    private int below;

    /** Lines on a terminal that is so wide; what is longer is cut. */
    public LiveLines(PrintStream terminal, int columns) {
        this.terminal = terminal;
        this.columns = columns;
    }

    /** Draws these in place of those before; at least one, and fewer than the terminal has. */
    public void show(List<String> lines) {
        // A line that fills the last column would make some terminals wrap.
        String text = lines.stream()
                .map(line -> DisplayWidth.cut(line, columns - 1) + CLEAR_LINE)
                .collect(Collectors.joining("\n"));
        terminal.print(toFirst() + text + CLEAR_BELOW);
        terminal.flush();
        below = lines.size() - 1;
    }

    /** Leaves the place empty. */
    public void clear() {
        terminal.print(toFirst() + CLEAR_BELOW);
        terminal.flush();
        below = 0;
    }

    private String toFirst() {
        return "\r" + (below > 0 ? "\u001b[" + below + "A" : "");
    }
}
