package io.github.jdynox.cli;

import io.github.jdynox.client.Progress;
import java.io.Closeable;
import java.util.function.Consumer;

/** How far a read is, for people: a bar on a terminal, a line now and then elsewhere. */
interface ScanProgress extends Consumer<Progress>, Closeable {

    /** Says nothing. */
    ScanProgress NONE = new ScanProgress() {
        @Override
        public void accept(Progress progress) {}

        @Override
        public void end() {}
    };

    static ScanProgress on(Shell shell, String table) {
        return shell.terminal().err() ? new ProgressPanel(shell, table) : new ProgressLines(shell, table);
    }

    /** The read has ended: the bar goes, and makes room for what else is to be said. */
    void end();

    @Override
    default void close() {
        end();
    }
}
