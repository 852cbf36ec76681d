package io.github.jdynox.client;

import io.github.jdynox.client.spi.Response;

/** Reads the body of an answer, and closes it when nothing in the result refers to it any more, or reading fails. */
@FunctionalInterface
interface AnswerReader<R> {

    R read(Response response, Meter meter);

    /** Frees a result that nobody waits for any more. */
    default void drop(R result) {}
}
