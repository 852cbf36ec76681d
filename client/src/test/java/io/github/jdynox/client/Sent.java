package io.github.jdynox.client;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as a transport got it: its members by name, each as the JSON it is. */
record Sent(int number, String operation, Map<String, String> members) {

    static Sent of(int number, Request request) {
        byte[] body = new byte[request.body().remaining()];
        request.body().duplicate().get(body);
        Map<String, String> members = new LinkedHashMap<>();
        JsonReader in = new JsonReader(body, 0, body.length);
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int start = in.position();
            in.skipValue();
            members.put(name, new String(body, start, in.position() - start, StandardCharsets.UTF_8));
        }
        return new Sent(number, request.operation(), members);
    }

    @Nullable
    String member(String name) {
        return members.get(name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    int number(String name, int absent) {
        String text = members.get(name);
        return text == null ? absent : Integer.parseInt(text);
    }
}
