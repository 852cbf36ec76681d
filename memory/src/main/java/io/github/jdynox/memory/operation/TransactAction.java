package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Update;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One action of a write transaction, its expressions read; {@link #write()} checks keys, which cancels, not refuses. */
interface TransactAction {

    List<String> KINDS = List.of("ConditionCheck", "Put", "Delete", "Update");

    Shape SHAPE = Shapes.structure("TransactWriteItem")
            .with(
                    "ConditionCheck",
                    action("ConditionCheck", "Key")
                            .require("ConditionExpression", Shapes.text())
                            .build())
            .with(
                    "Put",
                    action("Put", "Item")
                            .with("ConditionExpression", Shapes.text())
                            .build())
            .with(
                    "Delete",
                    action("Delete", "Key")
                            .with("ConditionExpression", Shapes.text())
                            .build())
            .with(
                    "Update",
                    action("Update", "Key")
                            .require("UpdateExpression", Shapes.text())
                            .with("ConditionExpression", Shapes.text())
                            .build())
            .build();

    /** The write, its key checked. */
    ItemWrite write();

    private static Shapes action(String name, String keyed) {
        return Shapes.structure(name)
                .require("TableName", Common.TABLE)
                .require(keyed, Shapes.attributes())
                .with("ExpressionAttributeValues", Shapes.attributes())
                .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
                .with("ReturnValuesOnConditionCheckFailure", Common.RETURN_ON_FAILURE);
    }

    /** Reads an action of a request. The table is looked up later, when all actions have been read. */
    static Function<Tables, TransactAction> of(Members item) {
        List<String> kinds = KINDS.stream().filter(item::has).toList();
        if (kinds.size() != 1) {
            throw ServiceFault.validation("TransactItems can only contain one of Check, Put, Update or Delete");
        }
        String kind = kinds.get(0);
        Members action = item.requiredMembers(kind);
        Value keyed =
                action.requiredAttributes(kind.equals("Put") ? "Item" : "Key").checked();
        if (kind.equals("Put")) {
            PutItem.requireSize(keyed);
        }
        ExpressionParameters.requireOneKind(
                action,
                kind.equals("Update")
                        ? List.of("UpdateExpression", "ConditionExpression")
                        : List.of("ConditionExpression"),
                List.of());
        ExpressionParameters parameters = ExpressionParameters.of(action);
        Update update = kind.equals("Update") ? parameters.update() : null;
        Condition condition = parameters.condition("ConditionExpression");
        parameters.requireUsed();
        boolean show = ReturnValues.onFailure(action);
        String name = action.requiredText("TableName");
        return tables -> action(kind, tables.forItems(name), keyed, update, condition, show);
    }

    private static TransactAction action(
            String kind,
            Table table,
            Value keyed,
            @Nullable Update update,
            @Nullable Condition condition,
            boolean show) {
        return switch (kind) {
            case "Put" -> () -> PutItem.write(table, keyed, condition, show);
            case "Delete" -> () -> DeleteItem.write(table, keyed, condition, show);
            case "Update" -> () ->
                    new ItemUpdate(table, keyed, update == null ? Update.NOTHING : update).write(condition, show);
            default -> () -> check(table, keyed, condition, show);
        };
    }

    private static ItemWrite check(Table table, Value key, @Nullable Condition condition, boolean show) {
        KeyRules.requireKey(table, key);
        return new ItemWrite(table, key, condition, show, old -> old);
    }
}
