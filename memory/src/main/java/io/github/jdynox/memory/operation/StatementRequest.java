package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.partiql.Statements;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.Attribute;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;

/** A PartiQL statement and its parameters, as the three operations for them carry it. */
final class StatementRequest {

    private static final int MOST_CHARACTERS = 8192;

    private StatementRequest() {}

    /** The members that every statement can have. */
    static Shapes shape(String name) {
        return Shapes.structure(name)
                .require("Statement", Shapes.text(Rule.minLength(1), Rule.maxLength(MOST_CHARACTERS)))
                .with("Parameters", Shapes.list(Shapes.attribute(), Rule.minLength(1)))
                .with("ReturnValuesOnConditionCheckFailure", Common.RETURN_ON_FAILURE);
    }

    /** A list of statements. */
    static Shape list(Shape statement, int most) {
        return Shapes.list(statement, Rule.minLength(1), Rule.maxLength(most));
    }

    static Statement read(Members request) {
        return Statements.read(request.requiredText("Statement"), parameters(request));
    }

    static List<Value> parameters(Members request) {
        List<Attribute> given = request.list("Parameters");
        return given.stream().map(Attribute::checked).map(Value::compact).toList();
    }
}
