package io.github.jdynox.memory.http;

/** A request that breaks the rules of HTTP: where the next one begins is not known, so the connection ends after the answer. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String sentence;

    /** @param sentence what was expected and what came, for the client to read */
    Refused(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    int status() {
        return status;
    }
}
