package io.github.jdynox.cli.demo;

import io.github.jdynox.cli.output.BarText;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.LiveLines;
import java.io.PrintStream;
import java.util.List;

/** How far the loading is: a bar on a terminal, a line every quarter elsewhere. */
interface LoadProgress extends AutoCloseable {

    int BAR = 30;

    void at(long items);

    @Override
    void close();

    static LoadProgress bar(PrintStream terminal, int columns, long total) {
        LiveLines lines = new LiveLines(terminal, columns);
        return new LoadProgress() {
            @Override
            public void at(long items) {
                double share = (double) items / total;
                lines.show(List.of("   Writing  " + BarText.of(share, BAR) + "  " + BarText.percent(share) + "  "
                        + Figures.count(items) + " of " + Figures.count(total) + " items"));
            }

            @Override
            public void close() {
                lines.clear();
            }
        };
    }

    static LoadProgress lines(PrintStream err, long total) {
        return new LoadProgress() {
            private long quarter = 1;

            @Override
            public void at(long items) {
                while (quarter <= 4 && items * 4 >= quarter * total) {
                    err.println("   " + Figures.count(total * quarter / 4) + " of " + Figures.count(total)
                            + " items written");
                    quarter++;
                }
            }

            @Override
            public void close() {}
        };
    }
}
