package io.github.jdynox.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages pages: in one to three places, by bits, by bytes, and by tokens of JSON. */
final class Mutations {

    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "false",
        " ",
        "\n",
        "\t",
        "0",
        "-",
        "+",
        ".",
        "e",
        "1e3",
        "5.0",
        "1e400",
        "-0",
        "99999999999999999999",
        "{}",
        "[]",
        "{\"NULL\":true}",
        "{\"NULL\":false}",
        "{\"S\":\"x\"}",
        "{\"N\":\"1\"}",
        "{\"M\":{}}",
        "{\"L\":[]}",
        "\"S\":",
        "\"N\":",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\ud800",
        "\\u00",
        "\\n",
        "é",
        "😀",
        "\u0000",
        "\u001f",
        "\u007f",
        "=",
        "==",
        "/",
        "null,",
        "\"pk\":{\"S\":\"a\"},",
        "\"quantity\":",
        "\"x\":{\"L\":[{\"N\":\"1\"}]},",
        "NS",
        "BOOL",
        "\uFFFD"
    };

    private Mutations() {}

    static byte[] of(byte[] page, Random random) {
        byte[] mutated = page;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutated = mutateOnce(mutated, random);
        }
        return mutated;
    }

    private static byte[] mutateOnce(byte[] page, Random random) {
        int at = random.nextInt(page.length + 1);
        int end = Math.min(page.length, at + 1 + random.nextInt(random.nextInt(40) + 1));
        byte[] cut = Arrays.copyOfRange(page, at, end);
        return switch (random.nextInt(7)) {
            case 0 -> splice(page, at, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
            case 1 -> splice(page, at, end, TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
            case 2 -> splice(page, at, end, new byte[0]);
            case 3 -> splice(page, at, at, cut);
            case 4 -> splice(page, at, Math.min(page.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 5 -> {
                byte[] flipped = page.clone();
                if (at < page.length) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            default -> {
                int elsewhere = random.nextInt(page.length + 1);
                yield splice(page, elsewhere, elsewhere, cut);
            }
        };
    }

    private static byte[] splice(byte[] page, int from, int to, byte[] replacement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page, 0, from);
        out.writeBytes(replacement);
        out.write(page, to, page.length - to);
        return out.toByteArray();
    }
}
