package io.github.jdynox.conformance;

import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Long texts written short: {@code $x(5)} is {@code xxxxx}; the others are listed in {@link #expand}. */
final class Macros {

    private Macros() {}

    static String expand(String text) {
        String expanded = replace(text, "x", "x"::repeat);
        expanded = replace(expanded, "base64", n -> "AAAA".repeat(n / 3));
        expanded = replace(expanded, "listOpen", "{\"L\":["::repeat);
        expanded = replace(expanded, "listClose", "]}"::repeat);
        expanded = replace(expanded, "open", "("::repeat);
        expanded = replace(expanded, "close", ")"::repeat);
        expanded = replace(expanded, "not", "NOT "::repeat);
        expanded = replace(expanded, "operands", n -> join(n, ",", i -> ":v"));
        expanded = replace(expanded, "conjunction", n -> join(n, " AND ", i -> "a = :v"));
        expanded = replace(expanded, "putRequests", n -> join(n, ",", Macros::putRequest));
        expanded = replace(expanded, "keys", n -> join(n, ",", i -> "{\"pk\":{\"S\":\"" + i + "\"}}"));
        expanded = replace(expanded, "transactPuts", n -> join(n, ",", i -> "{\"Put\":" + put(i) + "}"));
        return replace(expanded, "transactGets", n -> join(n, ",", Macros::transactGet));
    }

    private static String putRequest(int i) {
        return "{\"PutRequest\":{\"Item\":{\"pk\":{\"S\":\"" + i + "\"}}}}";
    }

    private static String put(int i) {
        return "{\"TableName\":\"cities\",\"Item\":{\"pk\":{\"S\":\"" + i + "\"}}}";
    }

    private static String transactGet(int i) {
        return "{\"Get\":{\"TableName\":\"cities\",\"Key\":{\"pk\":{\"S\":\"" + i + "\"}}}}";
    }

    private static String join(int count, String separator, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(separator));
    }

    private static String replace(String text, String name, IntFunction<String> expansion) {
        return Pattern.compile("\\$" + name + "\\((\\d+)\\)")
                .matcher(text)
                .replaceAll((MatchResult match) -> expansion.apply(Integer.parseInt(match.group(1))));
    }
}
