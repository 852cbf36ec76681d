package io.github.jdynox.client.spi;

import java.nio.ByteBuffer;

/**
 * One request in DynamoDB's JSON protocol.
 *
 * @param operation DynamoDB's name of the operation, such as {@code Scan}
 * @param body the JSON request, from position to limit; a transport that sends it again (retries) reads a duplicate
 */
public record Request(String operation, ByteBuffer body) {}
