package io.github.jdynox.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** The same JSON in other bytes: white space wherever it may stand, characters spelled as escapes. */
final class Disguise {

    private static final String[] SPACES = {" ", "\n", "\t\t", "\r\n  ", "         "};

    private Disguise() {}

    static byte[] of(byte[] json, Random random) {
        int rarity = 1 + random.nextInt(30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean inString = false;
        for (int i = 0; i < json.length; i++) {
            byte c = json[i];
            boolean chosen = random.nextInt(rarity) == 0;
            if (c == '"') {
                space(out, chosen && !inString, random);
                out.write(c);
                space(out, chosen && inString, random);
                inString = !inString;
            } else if (inString && c == '\\') {
                int length = StringText.lengthOfEscape(json, i);
                out.write(json, i, length);
                i += length - 1;
            } else if (inString) {
                out.writeBytes(chosen && c > 0 ? escaped(c, random) : new byte[] {c});
            } else {
                // Between the characters of a word or a number there is no place for a space.
                boolean structure = "{}[],:".indexOf(c) >= 0;
                space(out, chosen && structure, random);
                out.write(c);
                space(out, chosen && structure, random);
            }
        }
        return out.toByteArray();
    }

    private static void space(ByteArrayOutputStream out, boolean wanted, Random random) {
        if (wanted) {
            out.writeBytes(SPACES[random.nextInt(SPACES.length)].getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] escaped(byte c, Random random) {
        String escape = String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c);
        return escape.getBytes(StandardCharsets.US_ASCII);
    }
}
