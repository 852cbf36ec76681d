package io.github.jdynox.processor.sample;

/** An amount in cents, which jdynox knows nothing of. */
public record Money(long cents) {}
