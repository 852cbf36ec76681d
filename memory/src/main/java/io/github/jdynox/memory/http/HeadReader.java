package io.github.jdynox.memory.http;

import java.io.IOException;

/** Reads the head of a request by the letter: what two readers could take for different things is refused. */
final class HeadReader {

    private static final int MOST_BYTES = 64 * 1024;
    private static final String HEAD = "a request line and headers of at most " + MOST_BYTES + " bytes in lines,";
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    private final Source source;
    private int left = MOST_BYTES;

    HeadReader(Source source) {
        this.source = source;
    }

    RequestHead read() throws IOException, Refused {
        String first = line();
        // Some clients of old end a body with one line end more than they say.
        RequestHead head = requestLine(first.isEmpty() ? line() : first);
        for (String line = line(); !line.isEmpty(); line = line()) {
            header(head, line);
        }
        if (head.count("Host") > 1 || head.isHttp11() && head.count("Host") == 0) {
            throw new Refused(400, "Expected one Host header but there were " + head.count("Host") + ".");
        }
        return head;
    }

    private String line() throws IOException, Refused {
        String line = source.line(left, HEAD);
        left -= line.length() + 2;
        return line;
    }

    private static RequestHead requestLine(String line) throws Refused {
        int target = line.indexOf(' ') + 1;
        int version = line.indexOf(' ', target) + 1;
        if (target < 2 || version < target + 2 || !isToken(line, target - 1) || !isVisible(line, target, version - 1)) {
            throw new Refused(400, "Expected a request line of method, target and version but it was another.");
        }
        return switch (line.substring(version)) {
            case "HTTP/1.1" -> head(line, target, version, true);
            case "HTTP/1.0" -> head(line, target, version, false);
            case "HTTP/2.0" -> throw new Refused(505, "Expected HTTP/1.1 or HTTP/1.0 but was HTTP/2.0.");
            default -> throw new Refused(400, "Expected a request line that ends in HTTP/1.1 or HTTP/1.0.");
        };
    }

    private static RequestHead head(String line, int target, int version, boolean http11) {
        return new RequestHead(line.substring(0, target - 1), line.substring(target, version - 1), http11);
    }

    private static void header(RequestHead head, String line) throws Refused {
        int colon = line.indexOf(':');
        if (colon < 1 || !isToken(line, colon)) {
            throw new Refused(400, "Expected a header's name and a colon right behind it.");
        }
        for (int i = colon + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7f) {
                throw new Refused(400, "Expected a header's value without control characters.");
            }
        }
        head.add(line.substring(0, colon), line.substring(colon + 1).strip());
    }

    private static boolean isToken(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || TOKEN.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(String line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.charAt(i) <= ' ' || line.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }
}
