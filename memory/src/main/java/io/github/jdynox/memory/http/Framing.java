package io.github.jdynox.memory.http;

/**
 * How the end of a request's body is found.
 *
 * @param isChunked whether it says so itself
 * @param length how long it is if not
 */
record Framing(boolean isChunked, long length) {

    private static final String CODING = "Transfer-Encoding";
    private static final String LENGTH = "Content-Length";
    private static final int MOST_DIGITS = 18;

    /** Refuses whatever could be read in two ways: that is how one request is smuggled inside another. */
    static Framing of(RequestHead head) throws Refused {
        String length = head.header(LENGTH);
        String coding = head.header(CODING);
        if (head.count(LENGTH) > 1 || head.count(CODING) > 1 || length != null && coding != null) {
            throw new Refused(400, "Expected one Content-Length or one Transfer-Encoding but there were more.");
        }
        if (coding != null) {
            return chunked(head, coding);
        }
        return new Framing(false, length == null ? 0 : number(length));
    }

    private static Framing chunked(RequestHead head, String coding) throws Refused {
        if (!head.isHttp11()) {
            throw new Refused(400, "Expected no Transfer-Encoding in HTTP/1.0.");
        }
        if (!coding.equalsIgnoreCase("chunked")) {
            throw new Refused(501, "Expected the Transfer-Encoding chunked but it was another.");
        }
        return new Framing(true, 0);
    }

    private static long number(String digits) throws Refused {
        boolean isNumber = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
        for (int i = 0; i < digits.length(); i++) {
            isNumber &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!isNumber) {
            throw new Refused(400, "Expected a Content-Length of up to " + MOST_DIGITS + " digits.");
        }
        return Long.parseLong(digits);
    }

    boolean isEmpty() {
        return !isChunked && length == 0;
    }
}
