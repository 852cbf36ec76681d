package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

final class ExecuteStatement implements Operation {

    private static final Shape.Structure SHAPE = StatementRequest.shape("ExecuteStatementInput")
            .with("ConsistentRead", Shapes.flag())
            .with("NextToken", Shapes.text(Rule.minLength(1), Rule.maxLength(32_768)))
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .with("Limit", Shapes.integer(Rule.atLeast(1)))
            .build();

    private final Tables tables;

    ExecuteStatement(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        Statement statement = StatementRequest.read(request);
        if (statement instanceof Statement.Exists) {
            throw misplacedExists();
        }
        Table table = tables.forItems(statement.table());
        if (statement instanceof Statement.Select select) {
            SelectAnswer.write(out, request, select, table);
            return;
        }
        StatementWrite write = StatementWrite.of(table, statement, ReturnValues.onFailure(request));
        Change change = write.write().run();
        out.object().name("Items").array();
        Value returned = write.returned().apply(change);
        if (returned != null) {
            out.item(returned);
        }
        out.endArray();
        ConsumedCapacity.of(table).add(change).writeTo(out, request);
        out.endObject();
    }

    static ServiceFault misplacedExists() {
        return ServiceFault.validation("EXISTS can only be used in ExecuteTransaction write requests.");
    }
}
