package io.github.jdynox.memory.partiql;

import java.util.Locale;
import java.util.Map;

/** The types that {@code IS} can be followed by, each under the one name that the service's sentences give it. */
final class TypeNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("MISSING", "MISSING"),
            Map.entry("NULL", "NULL"),
            Map.entry("BOOL", "BOOLEAN"),
            Map.entry("BOOLEAN", "BOOLEAN"),
            Map.entry("SMALLINT", "SMALLINT"),
            Map.entry("INT", "INTEGER"),
            Map.entry("INT4", "INTEGER"),
            Map.entry("INT8", "INTEGER"),
            Map.entry("INTEGER", "INTEGER"),
            Map.entry("FLOAT", "FLOAT"),
            Map.entry("REAL", "REAL"),
            Map.entry("DECIMAL", "DECIMAL"),
            Map.entry("NUMERIC", "NUMERIC"),
            Map.entry("TIMESTAMP", "TIMESTAMP"),
            Map.entry("CHAR", "CHARACTER"),
            Map.entry("CHARACTER", "CHARACTER"),
            Map.entry("VARCHAR", "CHARACTER_VARYING"),
            Map.entry("STRING", "STRING"),
            Map.entry("SYMBOL", "SYMBOL"),
            Map.entry("CLOB", "CLOB"),
            Map.entry("BLOB", "BLOB"),
            Map.entry("STRUCT", "STRUCT"),
            Map.entry("TUPLE", "TUPLE"),
            Map.entry("LIST", "LIST"),
            Map.entry("SEXP", "SEXP"),
            Map.entry("BAG", "BAG"));

    private TypeNames() {}

    static String read(Tokens tokens) {
        if (tokens.skipWords("DOUBLE", "PRECISION")) {
            return "DOUBLE_PRECISION";
        }
        if (tokens.skipWords("CHARACTER", "VARYING")) {
            return "CHARACTER_VARYING";
        }
        Token token = tokens.peek();
        String name = token.kind() == Token.Kind.WORD ? NAMES.get(token.text().toUpperCase(Locale.ROOT)) : null;
        if (name == null) {
            throw Malformed.statement("Expected type name");
        }
        tokens.next();
        return name;
    }
}
