package io.github.jdynox.faultserver;

/** What the server says to a request. Called by many threads at once. */
@FunctionalInterface
public interface Handler {

    /** The answer to one request. */
    Answer answer(Asked request);

    /** Gives the answers in turn, and the last one for ever. */
    static Handler inTurn(Answer... answers) {
        return request -> answers[Math.min(request.number(), answers.length - 1)];
    }
}
