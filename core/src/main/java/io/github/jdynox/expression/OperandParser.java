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
        if (literals.isNext()) {
            return value(literals.read());
        }
        Token token = tokens.current();
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

    private static Operand value(@Nullable Object literal) {
        JsonWriter out = new JsonWriter(32);
        Codecs.ANY.write(out, literal);
        return new Value(out.toByteArray());
    }
}
