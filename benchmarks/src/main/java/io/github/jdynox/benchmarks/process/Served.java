package io.github.jdynox.benchmarks.process;

/**
 * A table of the page server.
 *
 * @param pages how many it has
 * @param delayMillis what each takes
 * @param megabytesPerSecond what the line carries, 0 for as many as it can
 */
public record Served(int pages, int delayMillis, int megabytesPerSecond) {

    static Served pages(int pages) {
        return new Served(pages, 0, 0);
    }

    Served quick() {
        return new Served(Math.max(Math.min(pages, 4), pages / 5), delayMillis, megabytesPerSecond);
    }

    String endpoint(int port) {
        return "http://127.0.0.1:" + port + "/" + pages + "/" + delayMillis + "/" + megabytesPerSecond;
    }
}
