package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.LegacyUpdate;
import io.github.jdynox.memory.expression.Update;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.wire.Attribute;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Updates as they were given before there were expressions, read into the same actions. */
final class LegacyUpdates {

    static final Shape SHAPE = Shapes.map(
            "com.amazonaws.dynamodb.v20120810.AttributeValueUpdate",
            Shapes.structure("AttributeValueUpdate")
                    .with("Action", Shapes.text(Rule.oneOf("ADD", "PUT", "DELETE")))
                    .with("Value", Shapes.attribute())
                    .build());

    private LegacyUpdates() {}

    static Update of(Members request) {
        Map<String, Members> updates = request.map("AttributeUpdates");
        if (updates.isEmpty()) {
            return Update.NOTHING;
        }
        List<Update.Action> actions = new ArrayList<>();
        updates.forEach((attribute, members) -> actions.add(action(attribute, members)));
        return LegacyUpdate.of(actions);
    }

    private static Update.Action action(String attribute, Members members) {
        Projections.requireName(attribute);
        String action = members.text("Action");
        Attribute given = members.attribute("Value");
        Value value = given == null ? null : given.checked();
        if (value == null) {
            if (!"DELETE".equals(action)) {
                throw ServiceFault.invalidParameters(
                        "Only DELETE action is allowed when no attribute value is specified");
            }
            return LegacyUpdate.remove(attribute);
        }
        return action(attribute, action, value);
    }

    private static Update.Action action(String attribute, @Nullable String action, Value value) {
        ValueType type = value.type();
        if ("DELETE".equals(action)) {
            if (!type.isSet()) {
                throw ServiceFault.invalidParameters("DELETE action with value is not supported for the type " + type);
            }
            return LegacyUpdate.delete(attribute, value);
        }
        if (!"ADD".equals(action)) {
            return LegacyUpdate.set(attribute, value);
        }
        if (!type.isSet() && type != ValueType.N && type != ValueType.L) {
            throw ServiceFault.invalidParameters("ADD action is not supported for the type " + type);
        }
        return LegacyUpdate.add(attribute, value);
    }
}
