package io.github.jdynox.expression;

final class ConditionParser {
    ConditionParser(String text) {}

    Condition parse() {
        throw new UnsupportedOperationException();
    }
}
