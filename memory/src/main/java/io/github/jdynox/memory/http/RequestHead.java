package io.github.jdynox.memory.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first line of a request and its headers. Names of headers are found in whatever case they came. */
public final class RequestHead {

    private final String method;
    private final String target;
    private final boolean http11;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private int bytes;

    RequestHead(String method, String target, boolean http11) {
        this.method = method;
        this.target = target;
        this.http11 = http11;
        this.bytes = target.length();
    }

    void add(String name, String value) {
        names.add(name);
        values.add(value);
        bytes += name.length() + value.length() + 4;
    }

    /** The method, in capitals as a rule. */
    public String method() {
        return method;
    }

    /** The target without host and query. */
    public String path() {
        int scheme = target.indexOf("://");
        int from = target.startsWith("/") || scheme < 0 ? 0 : target.indexOf('/', scheme + 3);
        if (from < 0) {
            return "/";
        }
        int query = target.indexOf('?', from);
        return target.substring(from, query < 0 ? target.length() : query);
    }

    /** Names and values of all headers and the target, with what stands between them. */
    public int bytes() {
        return bytes;
    }

    /** The first header of that name, null for none. */
    public @Nullable String header(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return values.get(i);
            }
        }
        return null;
    }

    boolean isHttp11() {
        return http11;
    }

    int count(String name) {
        int count = 0;
        for (String header : names) {
            count += header.equalsIgnoreCase(name) ? 1 : 0;
        }
        return count;
    }

    /** Whether the client would send another request on this connection. */
    boolean keepsAlive() {
        return http11 ? !asks("close") : asks("keep-alive") && !asks("close");
    }

    private boolean asks(String option) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase("Connection")) {
                for (String listed : values.get(i).split(",", -1)) {
                    if (listed.strip().equalsIgnoreCase(option)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
