package io.github.jdynox.benchmarks.process;

/**
 * How often a process does its work.
 *
 * @param small requests with little in them, for the pipeline to be compiled; 0 for a process that is measured cold
 * @param warmUps of the work itself, before it is measured
 * @param measured times
 */
public record Effort(int small, int warmUps, int measured) {

    /** As cold as the process starts. */
    static final Effort COLD = new Effort(0, 0, 1);

    /** Enough to see that it works, too little to be quoted. */
    Effort quick() {
        return new Effort(small / 5, (warmUps + 4) / 5, (measured + 4) / 5);
    }
}
