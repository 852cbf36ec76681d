package io.github.jdynox.cli;

import io.github.jdynox.cli.output.OneLine;
import io.github.jdynox.client.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for all, with a small column for each segment under way. */
final class ProgressBars implements ScanProgress {

    private static final int UNKNOWN = -1;

    private final ProgressBar bar;

    ProgressBars(PrintStream terminal, int columns, String table) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(table)
                .setInitialMax(UNKNOWN)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .setUnit("", 1)
                .showSpeed()
                .setConsumer(new OneLine(terminal, columns - 1))
                .build();
    }

    @Override
    public void accept(Progress progress) {
        long scanned = progress.metrics().scannedCount();
        progress.share()
                .ifPresent(share -> bar.maxHint(share > 0 ? Math.max(scanned, Math.round(scanned / share)) : UNKNOWN));
        bar.stepTo(scanned);
        bar.setExtraMessage(" " + ProgressText.beside(progress));
    }

    @Override
    public void end() {
        bar.close();
    }
}
