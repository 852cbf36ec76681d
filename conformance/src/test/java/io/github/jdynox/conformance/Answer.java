package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What came back for one request, with the spellings of an error that carry no meaning made one: {@code __type} without
 * its namespace, {@code message} in lower case.
 */
record Answer(int status, JsonNode body) {

    static Answer of(int status, String text) {
        JsonNode body = text.isEmpty() ? Json.object() : Json.parse(text);
        if (status >= 400 && body instanceof ObjectNode error) {
            normalize(error);
        }
        return new Answer(status, body);
    }

    private static void normalize(ObjectNode error) {
        String type = error.path("__type").asText();
        error.put("__type", type.substring(type.indexOf('#') + 1));
        JsonNode capital = error.remove("Message");
        if (capital != null) {
            error.set("message", capital);
        }
    }

    boolean isError() {
        return status >= 400;
    }

    String errorType() {
        return body.path("__type").asText();
    }

    String message() {
        return body.path("message").asText();
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
