package io.github.jdynox.json;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Pages made to cost more than they are long, of about any length, and what is to be said of them; null where they are right. */
enum HostilePages {
    LISTS_WITHOUT_END(length -> "{\"Items\":[{\"a\":" + "{\"L\":[".repeat(length / 6), Refusals.DEPTH),
    MAPS_IN_MAPS(length -> item(nested("{\"M\":{\"a\":", "{\"S\":\"\"}", "}}", length)), Refusals.DEPTH),
    LISTS_IN_LISTS(length -> item(nested("{\"L\":[", "", "]}", length)), Refusals.DEPTH),
    BRACKETS_TO_SKIP(length -> "{\"Other\":" + "[".repeat(length), Refusals.DEPTH),
    OBJECTS_TO_SKIP(length -> "{\"Other\":" + "{\"a\":".repeat(length / 5), Refusals.DEPTH),
    TINY_NUMBERS(length -> items("{\"serial\":{\"N\":\"1E-9999999\"}}", length), null),
    HUGE_NUMBERS(length -> items("{\"serial\":{\"N\":\"1E+999999999\"}}", length), null),
    LONG_NUMBERS(length -> items("{\"weight\":{\"N\":\"0." + "3".repeat(990) + "\"}}", length), null),
    TOO_LONG_NUMBER(
            length -> item("{\"N\":\"" + "9".repeat(length) + "\"}"),
            "Expected a number of at most 1000 characters but was a longer text"),
    TOO_LONG_EXPONENT(
            length -> item("{\"N\":\"1E" + "9".repeat(length) + "\"}"),
            "Expected a number of at most 1000 characters but was a longer text"),
    LONG_NUMBER_TO_SKIP(length -> "{\"Other\":1" + "0".repeat(length) + "e" + "9".repeat(length) + "}", null),
    ESCAPES(length -> item(string("\\u0041".repeat(length / 6))), null),
    SURROGATES(length -> item(string("\\ud83d\\ude00".repeat(length / 12))), null),
    ESCAPED_NAME(length -> "{\"Items\":[{\"" + "\\u0041".repeat(length / 6) + "\":{\"S\":\"\"}}]}", null),
    ESCAPES_TO_SKIP(length -> "{\"Other\":\"" + "\\u0041\\n".repeat(length / 8) + "\"}", null),
    LETTERS_AT_THE_END(length -> item(string("\\n" + "x".repeat(length) + "é")), null),
    LETTERS_OF_EVERY_LENGTH(length -> item(string("aé東😀".repeat(length / 10))), null),
    UNENDED_STRING(length -> "{\"Items\":[{\"a\":{\"S\":\"" + "x".repeat(length), Refusals.UNENDED),
    UNENDED_ESCAPES(length -> "{\"Items\":[{\"a\":{\"S\":\"" + "\\\\".repeat(length / 2), Refusals.UNENDED),
    UNENDED_LETTERS(length -> "{\"Items\":[{\"a\":{\"S\":\"" + "東".repeat(length / 3), Refusals.UNENDED),
    UNENDED_NAME(length -> "{\"Items\":[{\"" + "x".repeat(length), Refusals.UNENDED),
    UNENDED_STRING_TO_SKIP(length -> "{\"Other\":\"" + "x\\n".repeat(length / 3), Refusals.UNENDED),
    EMPTY_ITEMS(length -> items("{}", length), null),
    EMPTY_LISTS(length -> item("{\"L\":[" + list("{\"L\":[]}", length) + "]}"), null),
    EMPTY_MAPS(length -> item("{\"L\":[" + list("{\"M\":{}}", length) + "]}"), null),
    EMPTY_BINARIES(length -> item("{\"BS\":[" + list("\"\"", length) + "]}"), null),
    ONE_NUMBER(length -> item("{\"NS\":[" + list("\"1\"", length) + "]}"), null),
    SPACES(length -> "{\"Items\":[" + " ".repeat(length) + "{\"a\":{\"S\":\"\"}}" + "\n".repeat(length) + "]}", null),
    SPACES_TO_SKIP(length -> "{\"Other\":[1" + " ".repeat(length) + "," + "\t".repeat(length) + "2]}", null),
    ONE_NAME(length -> "{\"Items\":[{" + list("\"a\":{\"S\":\"\"}", length) + "}]}", null),
    MANY_NAMES(length -> named("n%07d", length), null),
    LONG_NAMES(length -> named("n%060d", length), null),
    NAMES_OF_ONE_HASH(HostilePages::namesOfOneHash, null),
    LONG_NAME(length -> "{\"Items\":[{\"" + "x".repeat(length) + "\":{\"S\":\"\"}}]}", null),
    MANY_TYPES(
            length -> item("{" + list("\"S\":\"\"", length) + "}"),
            "Expected one type in an attribute value but there were several"),
    LONG_TYPE(
            length -> item("{\"" + "S".repeat(length) + "\":\"\"}"),
            "Expected the type of an attribute value but was an unknown one"),
    DAMAGED_BINARY(length -> item("{\"B\":\"" + "AAAA".repeat(length / 4) + "A-A=\"}"), Refusals.BINARY),
    BINARY_OF_PADDING(length -> item("{\"B\":\"" + "====".repeat(length / 4) + "\"}"), Refusals.BINARY),
    BINARY_WITHOUT_PADDING(length -> item("{\"B\":\"" + "AAAA".repeat(length / 4) + "A\"}"), Refusals.BINARY),
    ESCAPED_BINARY(length -> item("{\"B\":\"" + "\\u0041".repeat(length / 24 * 4) + "\"}"), null);

    private static final class Refusals {
        static final String DEPTH = "Expected at most 200 nested levels but there were more";
        static final String UNENDED = "Expected the end of a string but the JSON ended";
        static final String BINARY = "Expected a binary (B) in base64 but was another text";
    }

    private final IntFunction<String> page;

    final @Nullable String refusal;

    HostilePages(IntFunction<String> page, @Nullable String refusal) {
        this.page = page;
        this.refusal = refusal;
    }

    byte[] page(int length) {
        return page.apply(length).getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String value) {
        return "{\"Items\":[{\"a\":" + value + "}]}";
    }

    private static String string(String text) {
        return "{\"S\":\"" + text + "\"}";
    }

    private static String items(String item, int length) {
        return "{\"Items\":[" + list(item, length) + "]}";
    }

    private static String list(String element, int length) {
        return element + ("," + element).repeat(length / (element.length() + 1));
    }

    private static String nested(String opening, String innermost, String closing, int length) {
        int levels = length / (opening.length() + closing.length());
        return opening.repeat(levels) + innermost + closing.repeat(levels);
    }

    private static String named(String format, int length) {
        int each = String.format(format, 0).length() + 12;
        StringBuilder page = new StringBuilder("{\"Items\":[{");
        for (int i = 0; i <= length / each; i++) {
            page.append(i == 0 ? "\"" : ",\"").append(String.format(format, i)).append("\":{\"S\":\"\"}");
        }
        return page.append("}]}").toString();
    }

    /** Aa and BB have one hash, as texts have that are made of them alike. */
    private static String namesOfOneHash(int length) {
        StringBuilder page = new StringBuilder("{\"Items\":[{");
        for (int i = 0; i <= length / 52; i++) {
            page.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 20; bit++) {
                page.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            page.append("\":{\"S\":\"\"}");
        }
        return page.append("}]}").toString();
    }
}
