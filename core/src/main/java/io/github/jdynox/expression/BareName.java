package io.github.jdynox.expression;

import java.util.Locale;
import java.util.Set;

/** Which names stand in text as they are, and which ones need backticks. */
final class BareName {

    private static final Set<String> KEYWORDS = Set.of("AND", "OR", "NOT", "BETWEEN", "IN", "TRUE", "FALSE", "NULL");

    private BareName() {}

    static boolean isStart(char c) {
        return Character.isLetter(c) || c == '_' || c == '$';
    }

    static boolean isPart(char c) {
        return isStart(c) || Character.isDigit(c) || c == '-' || c == ':' || c == '#' || c == '@';
    }

    /** A word that means something by itself where an attribute might stand, in any case of its letters. */
    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name.toUpperCase(Locale.ROOT));
    }

    /** The name of an attribute: one that begins like a number or reads like a keyword is quoted. */
    static String quoteFirst(String name) {
        return isStart(name.charAt(0)) && !isKeyword(name) ? quote(name) : quoted(name);
    }

    /** The name of a map key, which follows a dot and cannot be mistaken. */
    static String quote(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPart(name.charAt(i))) {
                return quoted(name);
            }
        }
        return name;
    }

    private static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }
}
