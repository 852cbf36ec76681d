package io.github.jdynox.cli;

import io.github.jdynox.client.Progress;
import java.time.Duration;

/** A line every ten seconds. */
final class ProgressLines implements ScanProgress {

    static final Duration PAUSE = Duration.ofSeconds(10);

    private final Shell shell;
    private final String table;
    private Duration next = PAUSE;

    ProgressLines(Shell shell, String table) {
        this.shell = shell;
        this.table = table;
    }

    @Override
    public synchronized void accept(Progress progress) {
        if (progress.elapsed().compareTo(next) >= 0) {
            shell.tell(table + ": " + ProgressText.of(progress));
            next = progress.elapsed().plus(PAUSE);
        }
    }

    @Override
    public void end() {}
}
