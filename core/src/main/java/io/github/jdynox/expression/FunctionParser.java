package io.github.jdynox.expression;

import io.github.jdynox.AttributeType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the arguments of a function that is a condition. */
final class FunctionParser {

    private FunctionParser() {}

    static Condition arguments(Function.Name name, Tokens tokens, OperandParser operands) {
        tokens.requireSymbol("(");
        Path path = tokens.requirePath();
        Condition function;
        if (name.hasArgument()) {
            tokens.requireSymbol(",");
            function = name == Function.Name.ATTRIBUTE_TYPE
                    ? Condition.attributeType(path, type(tokens))
                    : Function.of(name, path, operands.operand());
        } else {
            function = Function.of(name, path);
        }
        tokens.requireSymbol(")");
        return function;
    }

    private static AttributeType type(Tokens tokens) {
        Object text = tokens.current().value();
        Optional<AttributeType> type = Arrays.stream(AttributeType.values())
                .filter(known -> known.name().equals(text))
                .findFirst();
        if (type.isEmpty()) {
            String names = Arrays.stream(AttributeType.values())
                    .map(AttributeType::name)
                    .collect(Collectors.joining(", "));
            throw tokens.expected("a type (one of the strings " + names + ")");
        }
        tokens.take();
        return type.get();
    }
}
