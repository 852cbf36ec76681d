package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads JSON Lines into an engine, by sending it each line as a request: so nothing gets in that the engine would refuse. */
final class SnapshotReader {

    private static final String EXPECTED = "Expected {\"CreateTable\":{..}}, {\"UpdateTimeToLive\":{..}}"
            + " or {\"TableName\":\"..\",\"Item\":{..}} at line ";

    private final Engine engine;
    private final String source;
    private int line;

    /** @param source name of the file or resource, for messages */
    SnapshotReader(Engine engine, String source) {
        this.engine = engine;
        this.source = source;
    }

    void read(BufferedReader in) throws IOException {
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                line(members(text));
            }
        }
    }

    private Map<String, String> members(String text) {
        try {
            return RawJson.members(text);
        } catch (IOException notJson) {
            // Its message may quote the text, and with it values of attributes.
            throw new IllegalArgumentException(EXPECTED + place() + " but it is not a JSON object.");
        }
    }

    private void line(Map<String, String> members) throws IOException {
        for (String operation : List.of("CreateTable", "UpdateTimeToLive")) {
            String request = members.get(operation);
            if (request != null && members.size() == 1) {
                send(operation, request);
                return;
            }
        }
        if (!members.containsKey("Item")) {
            throw new IllegalArgumentException(EXPECTED + place() + " but found the members " + members.keySet() + ".");
        }
        if (!members.containsKey("TableName")) {
            members.put("TableName", onlyTable());
        }
        send("PutItem", RawJson.object(members));
    }

    private String onlyTable() throws IOException {
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        String page = Answers.json(engine.handle("ListTables", nothing, 0, nothing.length));
        List<String> tables = RawJson.elements(RawJson.members(page).getOrDefault("TableNames", "[]"));
        if (tables.size() != 1) {
            throw new IllegalArgumentException("Expected a TableName with the item at line " + place()
                    + ", or an engine with one table, but there are " + tables.size() + " tables.");
        }
        return tables.get(0);
    }

    private void send(String operation, String request) {
        byte[] body = request.getBytes(StandardCharsets.UTF_8);
        Answer answer = engine.handle(operation, body, 0, body.length);
        if (!answer.isSuccess()) {
            throw new IllegalArgumentException(operation + " at line " + place() + " was refused: " + answer.message()
                    + " (" + answer.code() + ")");
        }
    }

    private String place() {
        return line + " of " + source;
    }
}
