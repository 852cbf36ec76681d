package io.github.jdynox.memory.http;

import java.time.Duration;

/**
 * What a server takes on.
 *
 * @param connections how many there are at a time; those beyond wait to be accepted
 * @param bodyBytes the largest body that is handed on
 * @param idle how long a connection waits for the first byte of a request
 * @param receiving how long a request may take from its first byte to its last
 * @param sending how long a client may take to receive an answer
 */
public record Limits(int connections, int bodyBytes, Duration idle, Duration receiving, Duration sending) {

    /** Idle for longer than the SDKs' clients keep a connection, so that a client seldom sends into one being closed. */
    public static Limits ofBody(int bodyBytes) {
        return new Limits(1024, bodyBytes, Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ofMinutes(1));
    }
}
