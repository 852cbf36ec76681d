package io.github.jdynox.memory;

import io.github.jdynox.memory.partiql.Statements;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds out what the PartiQL statements of a request work on. */
final class StatementSources {

    private static final List<String> LISTS = List.of("Statements", "TransactStatements");

    private StatementSources() {}

    /** One for each statement, in order; none for what is no statement. */
    static List<Statements.Source> of(Map<String, String> request) throws IOException {
        List<Statements.Source> sources = new ArrayList<>();
        add(request, sources);
        for (String list : LISTS) {
            for (String statement : RawJson.elements(request.getOrDefault(list, "[]"))) {
                add(RawJson.members(statement), sources);
            }
        }
        return sources;
    }

    private static void add(Map<String, String> members, List<Statements.Source> sources) throws IOException {
        String text = members.get("Statement");
        Statements.Source source = text == null ? null : Statements.source(RawJson.string(text));
        if (source != null) {
            sources.add(source);
        }
    }
}
