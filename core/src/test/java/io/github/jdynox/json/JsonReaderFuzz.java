package io.github.jdynox.json;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.jdynox.codec.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Pages that Jazzer finds by the branches of the code which they reach. Only {@code -Plong} runs it, in a process of its
 * own; {@link JsonReaderFuzzTest} reads its seeds, and what it found, in every build.
 */
class JsonReaderFuzz {

    @DictionaryEntries({
        "{\"Items\":[{",
        "\"Items\"",
        "{\"S\":\"",
        "{\"N\":\"",
        "{\"B\":\"",
        "{\"BOOL\":true}",
        "{\"BOOL\":false}",
        "{\"NULL\":true}",
        "{\"M\":{",
        "{\"L\":[",
        "{\"SS\":[\"",
        "{\"NS\":[\"",
        "{\"BS\":[\"",
        "\"}",
        "\"},",
        "\"]}",
        "\"pk\":",
        "\"count\":",
        "\"total\":",
        "\"weight\":",
        "\"price\":",
        "\"serial\":",
        "\"gift\":",
        "\"seal\":",
        "\"lines\":",
        "\"sizes\":",
        "\"notes\":",
        "\"product\":",
        "\"quantity\":",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\\\",
        "\\\"",
        "1e400",
        "1e-400",
        "1E-999999999",
        "e999999999",
        "-0",
        "0.1",
        "123456789012345678",
        "9223372036854775807",
        "-9223372036854775808",
        "2147483648",
        "AAECAw==",
        "\u00e9",
        "\u6771",
        "\ud83d\ude00"
    })
    @FuzzTest(maxDuration = "10m")
    void pages(byte[] page) {
        check(page);
    }

    static void check(byte[] page) {
        Supplier<String> place = () -> "page " + new String(page, StandardCharsets.UTF_8);
        Agreement.reads(page, Orders.CODEC, Orders::reference, place);
        if (Agreement.reads(page, Codecs.MAP, ReferenceDecoder::item, place)) {
            Agreement.read(Agreement.surrounded(page), Codecs.MAP).forEach(item -> WriteBack.comesBack(item, place));
        }
    }
}
