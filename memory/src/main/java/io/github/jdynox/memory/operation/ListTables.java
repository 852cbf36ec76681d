package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;

final class ListTables implements Operation {

    private static final int MOST = 100;

    private static final Shape.Structure SHAPE = Shapes.structure("ListTablesInput")
            .with("Limit", Shapes.integer(Rule.atLeast(1), Rule.atMost(MOST)))
            .with("ExclusiveStartTableName", Common.INDEX)
            .build();

    private final Tables tables;

    ListTables(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        Long limit = request.whole("Limit");
        int most = limit == null ? MOST : limit.intValue();
        List<String> names = tables.names(request.text("ExclusiveStartTableName"));
        List<String> page = names.subList(0, Math.min(most, names.size()));
        out.object().name("TableNames").array();
        page.forEach(out::string);
        out.endArray();
        if (page.size() < names.size()) {
            out.name("LastEvaluatedTableName").string(page.get(page.size() - 1));
        }
        out.endObject();
    }
}
