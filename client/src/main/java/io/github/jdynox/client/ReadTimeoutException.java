package io.github.jdynox.client;

import io.github.jdynox.DynoxException;

/**
 * A read, or one page of it, took longer than it was given ({@link Read#timeout}, {@link Read#pageTimeout}). What was handled
 * before is in the checkpoint of the read.
 */
public final class ReadTimeoutException extends DynoxException {

    private static final long serialVersionUID = 1L;

    ReadTimeoutException(String message, String table, String operation) {
        super(message, table, operation, null, null);
    }
}
