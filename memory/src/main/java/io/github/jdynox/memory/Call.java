package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request on its way to the engine, as test control sees it. */
record Call(String operation, List<String> tables, String json, Engine engine) {

    static Call of(Engine engine, String operation, byte[] body, int from, int length) {
        String json = new String(body, from, length, StandardCharsets.UTF_8);
        return new Call(operation, RequestTables.of(json), json, engine);
    }

    /** Carries it out. */
    Answer proceed() {
        return ask(operation, json);
    }

    /** Carries out another request in its place or beside it. */
    Answer ask(String other, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return engine.handle(other, bytes, 0, bytes.length);
    }

    RecordedRequest recorded() {
        return new RecordedRequest(operation, tables, json);
    }
}
