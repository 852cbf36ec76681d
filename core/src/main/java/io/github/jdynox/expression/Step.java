package io.github.jdynox.expression;

/** One step from a value into it. */
sealed interface Step {

    /** Into a map. */
    record Key(String name) implements Step {}

    /** Into a list. */
    record Index(int index) implements Step {}
}
