package io.github.jdynox.memory.operation;

/**
 * The engine's answer as it would go over HTTP.
 *
 * @param status the HTTP status
 * @param body the JSON body, from index 0 to {@code length}; what follows is undefined
 * @param code short name of the refusal, empty for a success
 * @param message the refusal's sentence, empty where it has none
 */
public record Answer(int status, byte[] body, int length, String requestId, String code, String message) {

    /** Whether the request was carried out. */
    public boolean isSuccess() {
        return status < 300;
    }
}
