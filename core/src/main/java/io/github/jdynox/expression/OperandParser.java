package io.github.jdynox.expression;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one side of a comparison: an attribute, a size, a literal. */
final class OperandParser {

    private final Tokens tokens;
    private final LiteralParser literals;

    OperandParser(Tokens tokens) {
        this.tokens = tokens;
        this.literals = new LiteralParser(tokens);
    }

    static boolean isSize(Token word) {
        return word.isWord("size");
    }

    Operand operand() {
        Token token = tokens.current();
        if (literals.isNext()) {
            return value(literals.read(), token);
        }
        if (!(token.value() instanceof Path path) || token.isKeyword()) {
            throw tokens.expected("an attribute or a value");
        }
        tokens.take();
        return isSize(token) && tokens.current().isSymbol("(") ? size() : Operand.of(path);
    }

    /** The rest of {@code size(path)}. */
    Operand size() {
        tokens.requireSymbol("(");
        Path path = tokens.requirePath();
        tokens.requireSymbol(")");
        return Operand.size(path);
    }

    /** Operands in parentheses, at least one. */
    List<Operand> list() {
        tokens.requireSymbol("(");
        List<Operand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (tokens.takeSymbol(","));
        tokens.requireSymbol(")");
        return operands;
    }

    private static Operand value(@Nullable Object literal, Token start) {
        JsonWriter out = new JsonWriter(32);
        try {
            Codecs.ANY.write(out, literal);
        } catch (IllegalArgumentException notAttributeValue) {
            throw new IllegalArgumentException(
                    notAttributeValue.getMessage() + " It is at character " + (start.position() + 1)
                            + " of the condition.",
                    notAttributeValue);
        }
        return new Value(out.toByteArray());
    }
}
