package io.github.jdynox.cli;

/** How a command ended, for scripts. */
final class ExitCode {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int BAD_USAGE = 2;

    /** As shells count an end by SIGINT: 128 and the number of the signal. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
