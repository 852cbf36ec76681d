package io.github.jdynox.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads literals, as plain values. */
final class LiteralParser {

    private final Tokens tokens;

    LiteralParser(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isNext() {
        Token token = tokens.current();
        return token.kind() == Token.Kind.LITERAL
                || token.isSymbol("[")
                || token.isSymbol("{")
                || token.isSymbol("<<")
                || token.isWord("true")
                || token.isWord("false")
                || token.isWord("null");
    }

    @Nullable
    Object read() {
        if (tokens.current().kind() == Token.Kind.LITERAL) {
            return tokens.take().value();
        }
        if (tokens.takeSymbol("[")) {
            return list();
        }
        if (tokens.takeSymbol("{")) {
            return map();
        }
        if (tokens.takeSymbol("<<")) {
            return set();
        }
        if (tokens.takeWord("true")) {
            return true;
        }
        if (tokens.takeWord("false")) {
            return false;
        }
        if (tokens.takeWord("null")) {
            return null;
        }
        throw tokens.expected("a value");
    }

    private List<@Nullable Object> list() {
        tokens.enter();
        List<@Nullable Object> elements = new ArrayList<>();
        if (!tokens.takeSymbol("]")) {
            do {
                elements.add(read());
            } while (tokens.takeSymbol(","));
            tokens.requireSymbol("]");
        }
        tokens.leave();
        return elements;
    }

    private Map<String, @Nullable Object> map() {
        tokens.enter();
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        if (!tokens.takeSymbol("}")) {
            do {
                Token first = tokens.current();
                String key = string();
                if (entries.containsKey(key)) {
                    throw tokens.expected("each map key once", first);
                }
                tokens.requireSymbol(":");
                entries.put(key, read());
            } while (tokens.takeSymbol(","));
            tokens.requireSymbol("}");
        }
        tokens.leave();
        return entries;
    }

    private String string() {
        if (tokens.current().value() instanceof String key) {
            tokens.take();
            return key;
        }
        throw tokens.expected("a map key in quotes");
    }

    /** One or more strings, numbers or binaries, all of a kind. */
    private Set<Object> set() {
        Token first = tokens.current();
        Set<Object> elements = new LinkedHashSet<>();
        do {
            Token token = tokens.current();
            if (!elements.add(element(first))) {
                throw tokens.expected("each element of a set once", token);
            }
        } while (tokens.takeSymbol(","));
        tokens.requireSymbol(">>");
        return elements;
    }

    private Object element(Token first) {
        Token token = tokens.current();
        Object value = token.value();
        if (token.kind() != Token.Kind.LITERAL || value == null) {
            throw tokens.expected("a string, a number or a binary");
        }
        if (!token.text().equals(first.text())) {
            throw tokens.expected(first.text());
        }
        tokens.take();
        return value;
    }
}
