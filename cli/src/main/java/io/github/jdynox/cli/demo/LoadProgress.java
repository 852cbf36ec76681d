package io.github.jdynox.cli.demo;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.OneLine;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far the loading is: a bar on a terminal, a line every quarter elsewhere. */
interface LoadProgress extends AutoCloseable {

    void at(long items);

    @Override
    void close();

    static LoadProgress bar(PrintStream terminal, int columns, long total) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("   Writing")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .setUnit(" items", 1)
                .showSpeed()
                .setConsumer(new OneLine(terminal, columns - 1))
                .build();
        return new LoadProgress() {
            @Override
            public void at(long items) {
                bar.stepTo(items);
            }

            @Override
            public void close() {
                bar.close();
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
