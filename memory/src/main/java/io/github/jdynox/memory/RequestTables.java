package io.github.jdynox.memory;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the tables that a request addresses. */
final class RequestTables {

    private RequestTables() {}

    /** Their names in order; none where the body is not a request, which the engine will say. */
    static List<String> of(String json) {
        Set<String> tables = new LinkedHashSet<>();
        try {
            Map<String, String> members = RawJson.members(json);
            if (members.containsKey("TableName")) {
                tables.add(RawJson.string(members.get("TableName")));
            } else if (members.containsKey("RequestItems")) {
                tables.addAll(RawJson.members(members.get("RequestItems")).keySet());
            } else if (members.containsKey("TransactItems")) {
                for (String action : RawJson.elements(members.get("TransactItems"))) {
                    addActionTables(action, tables);
                }
            } else {
                StatementSources.of(members).forEach(source -> tables.add(source.table()));
            }
        } catch (IOException notARequest) {
            return List.of();
        }
        return List.copyOf(tables);
    }

    private static void addActionTables(String action, Set<String> tables) throws IOException {
        for (String kind : RawJson.members(action).values()) {
            String name = RawJson.members(kind).get("TableName");
            if (name != null) {
                tables.add(RawJson.string(name));
            }
        }
    }
}
