package io.github.jdynox.benchmarks.process;

/** A process that measured nothing; the message follows its name. */
public final class FailedProcessException extends Exception {

    private static final long serialVersionUID = 1;

    FailedProcessException(String message) {
        super(message);
    }
}
