package io.github.jdynox.memory.http;

/** Answers requests, many at a time, each on the thread of its connection. */
public interface Responder {

    /** The answer; may take its time, and is interrupted where the server closes. */
    Response answer(Request request) throws InterruptedException;
}
