package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.ArrayList;
import java.util.List;

/** Parses what a statement works on: a table, or a table and an index. */
final class SourceParser {

    private static final int TABLE_AND_INDEX = 2;

    private final Tokens tokens;

    SourceParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a query reads from. */
    Parsed.Source read() {
        Token first = tokens.peek();
        if (first.isName()) {
            return noAlias(path());
        }
        if (tokens.isAtEnd()) {
            throw Malformed.statement("Unexpected term");
        }
        if (first.isKeyword()) {
            throw Malformed.statement("Unexpected keyword");
        }
        if (first.is(")") || first.is(",")) {
            throw Malformed.statement("Unexpected term");
        }
        throw ServiceFault.validation("Unexpected from source");
    }

    /** What a write writes to. */
    Parsed.Source written() {
        if (!tokens.peek().isName()) {
            throw Malformed.statement("Expected identifier for simple path");
        }
        return path();
    }

    Parsed.Source noAlias(Parsed.Source source) {
        if (tokens.peek().isWord("AS") || tokens.peek().isName()) {
            throw aliasing();
        }
        return source;
    }

    static ServiceFault aliasing() {
        return ServiceFault.validation("Aliasing is not supported");
    }

    private Parsed.Source path() {
        List<String> names = new ArrayList<>();
        do {
            Token name = tokens.next();
            if (!name.isName()) {
                throw Malformed.statement("Invalid path dot component");
            }
            names.add(Names.requireNotEmpty(name.text()));
        } while (tokens.skip("."));
        if (names.size() > TABLE_AND_INDEX) {
            throw ServiceFault.validation("A path may contain at most 2 components in the FROM clause");
        }
        return new Parsed.Source(List.copyOf(names));
    }
}
