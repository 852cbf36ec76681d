package io.github.jdynox.cli;

/** Options that are each well formed but cannot be meant together, or not here: reported as mistakes of the command line are. */
final class BadUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadUsage(String sentence) {
        super(sentence);
    }

    BadUsage(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
