package io.github.jdynox.cli.output;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: East Asian characters take two, combining marks none. */
final class DisplayWidth {

    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text where it fits; else its beginning and an ellipsis, together not wider than that. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            int next = of(codePoint);
            if (used + next > width - 1) {
                break;
            }
            used += next;
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    static String padEnd(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String padStart(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }
}
