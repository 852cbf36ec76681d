package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.expression.Legacy;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.wire.Attribute;
import io.github.jdynox.memory.wire.Members;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions as they were given before there were expressions, read into the same tree. */
final class LegacyConditions {

    private static final Set<ValueType> SCALARS = EnumSet.of(ValueType.S, ValueType.N, ValueType.B);
    private static final Set<ValueType> TEXTS = EnumSet.of(ValueType.S, ValueType.B);

    private LegacyConditions() {}

    /** {@code Expected}, null where it was not given. */
    static @Nullable Condition expected(Members request) {
        Map<String, Members> expected = request.map("Expected");
        requireConditions(request, expected.size());
        List<Condition> conditions = new ArrayList<>();
        expected.forEach((attribute, members) -> conditions.add(expected(attribute, members)));
        return joined(request, conditions);
    }

    /** {@code ScanFilter} or {@code QueryFilter}, null where it was not given. */
    static @Nullable Condition filter(Members request, String parameter) {
        Map<String, Members> filter = request.map(parameter);
        requireConditions(request, filter.size());
        List<Condition> conditions = new ArrayList<>();
        filter.forEach((attribute, members) -> conditions.add(condition(attribute, members)));
        return joined(request, conditions);
    }

    /** {@code KeyConditions}. */
    static List<KeyCondition> keyConditions(Members request) {
        Map<String, Members> given = request.map("KeyConditions");
        List<KeyCondition> conditions = new ArrayList<>();
        given.forEach((attribute, members) -> {
            String operator = members.requiredText("ComparisonOperator");
            conditions.add(Legacy.keyCondition(attribute, operator, checkedValues(operator, members)));
        });
        return conditions;
    }

    private static void requireConditions(Members request, int count) {
        if (!request.has("ConditionalOperator")) {
            return;
        }
        if (count == 0) {
            throw ServiceFault.validation("ConditionalOperator cannot be used without Filter or Expected");
        }
        if (count == 1) {
            throw ServiceFault.validation(
                    "ConditionalOperator can only be used when Filter or Expected has two or more elements");
        }
    }

    private static @Nullable Condition joined(Members request, List<Condition> conditions) {
        boolean any = "OR".equals(request.text("ConditionalOperator"));
        return conditions.stream()
                .reduce((left, right) -> any ? new Condition.Or(left, right) : new Condition.And(left, right))
                .orElse(null);
    }

    private static Condition condition(String attribute, Members members) {
        String operator = members.requiredText("ComparisonOperator");
        return Legacy.condition(attribute, operator, checkedValues(operator, members));
    }

    private static List<Value> checkedValues(String operator, Members members) {
        List<Attribute> given = members.list("AttributeValueList");
        List<Value> values = given.stream().map(Attribute::checked).toList();
        requireCount(operator, values.size());
        requireTypes(operator, values);
        requireRange(operator, values);
        return values;
    }

    private static void requireTypes(String operator, List<Value> values) {
        requireSameType(values);
        Set<ValueType> allowed = allowed(operator);
        for (Value value : values) {
            if (!allowed.contains(value.type())) {
                throw ServiceFault.invalidParameters("ComparisonOperator " + operator + " is not valid for "
                        + value.type() + " AttributeValue type");
            }
        }
    }

    private static Set<ValueType> allowed(String operator) {
        return switch (operator) {
            case "EQ", "NE" -> EnumSet.allOf(ValueType.class);
            case "BEGINS_WITH" -> TEXTS;
            default -> SCALARS;
        };
    }

    private static void requireCount(String operator, int count) {
        boolean right =
                switch (operator) {
                    case "NULL", "NOT_NULL" -> count == 0;
                    case "IN" -> count > 0;
                    case "BETWEEN" -> count == 2;
                    default -> count == 1;
                };
        if (!right) {
            throw ServiceFault.invalidParameters(
                    "Invalid number of argument(s) for the " + operator + " ComparisonOperator");
        }
    }

    private static void requireSameType(List<Value> values) {
        if (values.stream().map(Value::type).distinct().count() > 1) {
            throw ServiceFault.invalidParameters("AttributeValues inside AttributeValueList must be of same type");
        }
    }

    private static void requireRange(String operator, List<Value> values) {
        if (operator.equals("BETWEEN") && values.get(0).compareTo(values.get(1)) > 0) {
            throw ServiceFault.validation("The BETWEEN condition was provided a range where the lower bound is greater "
                    + "than the upper bound");
        }
    }

    private static Condition expected(String attribute, Members members) {
        if (members.has("AttributeValueList") && members.has("Value")) {
            throw refusal("Value and AttributeValueList cannot be used together", attribute);
        }
        String operator = members.text("ComparisonOperator");
        if (operator != null) {
            return compared(attribute, operator, members);
        }
        if (members.has("AttributeValueList")) {
            throw refusal("AttributeValueList can only be used with a ComparisonOperator", attribute);
        }
        return equalOrAbsent(attribute, members);
    }

    private static Condition compared(String attribute, String operator, Members members) {
        if (members.has("Exists")) {
            throw refusal("Exists and ComparisonOperator cannot be used together", attribute);
        }
        boolean valueless = operator.equals("NULL") || operator.equals("NOT_NULL");
        if (!valueless && !members.has("AttributeValueList") && !members.has("Value")) {
            throw refusal("Value or AttributeValueList must be used with ComparisonOperator: " + operator, attribute);
        }
        Attribute single = members.attribute("Value");
        List<Attribute> given = single != null ? List.of(single) : members.list("AttributeValueList");
        requireCount(operator, given.size());
        List<Value> values = given.stream().map(Attribute::checked).toList();
        requireTypes(operator, values);
        requireRange(operator, values);
        return Legacy.condition(attribute, operator, values);
    }

    private static Condition equalOrAbsent(String attribute, Members members) {
        Boolean exists = members.optionalFlag("Exists");
        Attribute value = members.attribute("Value");
        boolean wanted = exists == null || exists;
        if (wanted && value == null) {
            throw refusal("Value must be provided when Exists is " + exists, attribute);
        }
        if (!wanted && value != null) {
            throw refusal("Value cannot be used when Exists is false", attribute);
        }
        return value == null
                ? Legacy.condition(attribute, "NULL", List.of())
                : Legacy.condition(attribute, "EQ", List.of(value.checked()));
    }

    private static ServiceFault refusal(String sentence, String attribute) {
        return ServiceFault.invalidParameters(sentence + " for Attribute: " + attribute);
    }
}
