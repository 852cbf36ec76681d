package io.github.jdynox.cli.demo;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.TextTable;
import io.github.jdynox.examples.Cities;
import io.github.jdynox.examples.City;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/** Starts an engine, runs the demo on it and stops it. */
public final class DemoRun {

    private final DemoEngine engine;
    private final Paper paper;

    /** A run on this engine, which tells its story on {@code out}. */
    public DemoRun(DemoEngine engine, OutputStream out, TextTable.Look look) {
        this.engine = engine;
        this.paper = new Paper(out, look);
    }

    /**
     * Runs it with the first {@code limit} cities; false if a number was not the file's.
     *
     * @param err where the progress of the loading goes
     * @param columns how wide the terminal behind {@code err} is; 0 where there is none
     */
    public boolean run(int limit, PrintStream err, int columns) throws IOException {
        List<City> all = Cities.load();
        List<City> cities = all.subList(0, Math.min(limit, all.size()));
        paper.title(Figures.count(cities.size()) + " real cities in " + engine.title() + ", on this machine alone");
        try (DemoEngine.Running running = engine.start()) {
            return new Demo(
                            cities,
                            paper,
                            total -> columns > 0
                                    ? LoadProgress.bar(err, columns, total)
                                    : LoadProgress.lines(err, total))
                    .run(running.client());
        }
    }
}
