package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;

/** Shapes that several operations share. */
final class Common {

    static final String NAME_PATTERN = "[a-zA-Z0-9_.-]+";

    /** A table's name where items are read or written. */
    static final Shape TABLE = Shapes.text(Rule.minLength(1), Rule.maxLength(255), Rule.pattern(NAME_PATTERN));

    /** A table's name where the table itself is meant. */
    static final Shape TABLE_DEFINITION =
            Shapes.text(Rule.pattern(NAME_PATTERN), Rule.minLength(3), Rule.maxLength(255));

    static final Shape INDEX = Shapes.text(Rule.pattern(NAME_PATTERN), Rule.minLength(3), Rule.maxLength(255));

    static final Shape CONSUMED_CAPACITY = Shapes.text(Rule.oneOf("INDEXES", "TOTAL", "NONE"));

    static final Shape COLLECTION_METRICS = Shapes.text(Rule.oneOf("SIZE", "NONE"));

    static final Shape RETURN_VALUES =
            Shapes.text(Rule.oneOf("ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"));

    static final Shape RETURN_ON_FAILURE = Shapes.text(Rule.oneOf("ALL_OLD", "NONE"));

    static final Shape ATTRIBUTE_NAMES = Shapes.list(Shapes.text(), Rule.minLength(1), Rule.maxLength(255));

    static final Shape EXPRESSION_NAMES = Shapes.map("java.lang.String", Shapes.text());

    static final Shape CONDITIONAL_OPERATOR = Shapes.text(Rule.oneOf("OR", "AND"));

    private static final Rule COMPARISON = Rule.oneOf(
            "IN",
            "NULL",
            "BETWEEN",
            "LT",
            "NOT_CONTAINS",
            "EQ",
            "GT",
            "NOT_NULL",
            "NE",
            "LE",
            "BEGINS_WITH",
            "GE",
            "CONTAINS");

    static final Shape CONDITIONS = Shapes.map(
            "com.amazonaws.dynamodb.v20120810.Condition",
            Shapes.structure("Condition")
                    .with("AttributeValueList", Shapes.list(Shapes.attribute()))
                    .require("ComparisonOperator", Shapes.text(COMPARISON))
                    .build());

    static final Shape EXPECTED = Shapes.map(
            "com.amazonaws.dynamodb.v20120810.ExpectedAttributeValue",
            Shapes.structure("ExpectedAttributeValue")
                    .with("AttributeValueList", Shapes.list(Shapes.attribute()))
                    .with("ComparisonOperator", Shapes.text(COMPARISON))
                    .with("Exists", Shapes.flag())
                    .with("Value", Shapes.attribute())
                    .build());

    private Common() {}
}
