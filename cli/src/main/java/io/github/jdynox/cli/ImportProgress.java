package io.github.jdynox.cli;

import io.github.jdynox.cli.output.BarText;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.LiveLines;
import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an import is, by how much of its file was read: a bar on a terminal, a line now and then elsewhere. */
final class ImportProgress implements Closeable {

    private static final Duration REDRAWN = Duration.ofMillis(200);
    private static final int WIDEST_BAR = 60;
    private static final int NARROWEST_BAR = 10;

    private final Shell shell;
    private final String file;
    private final long size;
    private final boolean wished;
    private final @Nullable LiveLines lines;
    private final Duration pause;
    private final long began = System.nanoTime();
    private Duration next;

    /** Of a file of so many bytes; it says nothing unless it is wished. */
    ImportProgress(Shell shell, String file, long size, boolean wished) {
        this.shell = shell;
        this.file = file;
        this.size = size;
        this.wished = wished;
        this.lines = wished && shell.terminal().err()
                ? new LiveLines(shell.err(), shell.terminal().columns())
                : null;
        this.pause = lines == null ? ProgressLines.PAUSE : REDRAWN;
        this.next = pause;
    }

    /** Whether it is time to say something: cheap enough to be asked for each item. */
    boolean isDue() {
        return wished && elapsed().compareTo(next) >= 0;
    }

    /**
     * Says how far it is.
     *
     * @param position how many bytes of the file were read
     * @param counts what was done with its items, and what it cost
     */
    void say(long position, String counts) {
        Duration elapsed = elapsed();
        next = elapsed.plus(pause);
        double share = Math.min((double) position / size, 0.999);
        String left = "about " + Figures.about(Duration.ofMillis((long) (elapsed.toMillis() * (1 - share) / share)))
                + " left";
        if (lines == null) {
            shell.tell(file + ": " + BarText.percent(share).strip() + ", " + counts + ", " + left);
        } else {
            String beside = "  " + BarText.percent(share) + "  " + left;
            int room = shell.terminal().columns() - file.length() - beside.length() - 3;
            String bar = BarText.of(share, Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room)));
            lines.show(List.of(file + "  " + bar + beside, counts));
        }
    }

    /** Items a second since it began. */
    String rate(long items) {
        return Figures.count(Math.round(items / Math.max(elapsed().toNanos() / 1e9, 1e-3))) + " a second";
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** The import has ended: the bar goes. */
    void end() {
        if (lines != null) {
            lines.clear();
        }
    }

    @Override
    public void close() {
        end();
    }
}
