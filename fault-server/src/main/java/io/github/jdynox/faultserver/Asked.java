package io.github.jdynox.faultserver;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One request as it arrived.
 *
 * @param number how many requests arrived before this one, over all connections
 * @param operation DynamoDB's name of the operation, from {@code X-Amz-Target}; empty without that header
 * @param headers the request's headers, names in lower case
 * @param body the request's body
 */
public record Asked(int number, String operation, Map<String, String> headers, byte[] body) {

    /** The body as text. */
    public String json() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
