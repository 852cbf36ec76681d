package io.github.jdynox.expression;

/** One step of an update, made by an attribute handle: {@code User_.age.set(31)}. An immutable value. */
public interface UpdateAction {}
