package io.github.jdynox.memory.http;

import org.jspecify.annotations.Nullable;

/**
 * A request that came in whole.
 *
 * @param body null where it is larger than is taken
 */
public record Request(RequestHead head, byte @Nullable [] body) {}
