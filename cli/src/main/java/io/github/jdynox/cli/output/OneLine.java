package io.github.jdynox.cli.output;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws a progress bar over one line of a terminal and leaves it empty: the library's own consumer leaves a blank line behind. */
public record OneLine(PrintStream terminal, int columns) implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
        return columns;
    }

    @Override
    public void accept(String bar) {
        terminal.print("\r" + bar);
        terminal.flush();
    }

    @Override
    public void close() {
        terminal.print("\r\u001b[K");
        terminal.flush();
    }
}
