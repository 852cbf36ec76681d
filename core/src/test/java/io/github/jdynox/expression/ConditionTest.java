package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.attribute.Attr;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition A = Attr.of("a").eq(1);
    private static final Condition B = Attr.of("b").eq(2);
    private static final Condition C = Attr.of("c").eq(3);
    private static final Condition D = Attr.of("d").eq(4);

    private static String rendered(Condition condition) {
        return Sent.filter(condition).expression();
    }

    @Test
    void and_or_areParenthesisedOnlyWhereNeeded() {
        assertThat(rendered(A.and(B).and(C))).isEqualTo("#0 = :0 AND #1 = :1 AND #2 = :2");
        assertThat(rendered(A.and(B).or(C))).isEqualTo("#0 = :0 AND #1 = :1 OR #2 = :2");
        assertThat(rendered(A.or(B).and(C))).isEqualTo("(#0 = :0 OR #1 = :1) AND #2 = :2");
        assertThat(rendered(A.and(B.or(C)))).isEqualTo("#0 = :0 AND (#1 = :1 OR #2 = :2)");
        assertThat(rendered(A.or(B.and(C)))).isEqualTo("#0 = :0 OR #1 = :1 AND #2 = :2");
        assertThat(rendered(A.and(B.or(C.and(D.not()))))).isEqualTo("#0 = :0 AND (#1 = :1 OR #2 = :2 AND NOT #3 = :3)");
    }

    @Test
    void not_isParenthesisedOnlyAroundJunctions() {
        assertThat(rendered(A.not())).isEqualTo("NOT #0 = :0");
        assertThat(rendered(A.and(B).not())).isEqualTo("NOT (#0 = :0 AND #1 = :1)");
        assertThat(rendered(A.or(B).not().and(C))).isEqualTo("NOT (#0 = :0 OR #1 = :1) AND #2 = :2");
        assertThat(rendered(Attr.of("a").between(1, 2).not().and(C))).isEqualTo("NOT #0 BETWEEN :0 AND :1 AND #1 = :2");
    }

    @Test
    void not_twice_isTheConditionItself() {
        assertThat(A.not().not()).isEqualTo(A);
    }

    @Test
    void allOf_anyOf_joinEveryCondition() {
        assertThat(Condition.allOf(A, B, C)).isEqualTo(A.and(B).and(C)).hasToString("a = 1 AND b = 2 AND c = 3");
        assertThat(Condition.anyOf(List.of(A, B, C))).isEqualTo(A.or(B.or(C))).hasToString("a = 1 OR b = 2 OR c = 3");
    }

    @Test
    void allOf_anyOf_ofOneCondition_areThatCondition() {
        assertThat(Condition.allOf(List.of(A))).isEqualTo(A);
        assertThat(Condition.anyOf(A)).isEqualTo(A);
    }

    @Test
    void allOf_emptyList_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.allOf(List.of()))
                .withMessage("Expected at least one condition to join with AND but the list is empty;"
                        + " leave the condition out.");
    }

    @Test
    void anyOf_emptyList_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.anyOf(List.of()))
                .withMessage("Expected at least one condition to join with OR but the list is empty;"
                        + " leave the condition out.");
    }

    @Test
    void equalParts_makeEqualConditions() {
        Condition one =
                Attr.path("a.b[0]").in("x", "y").and(Attr.of("n").size().gt(2).not());
        Condition same = Attr.path("a.b[0]")
                .in(List.of("x", "y"))
                .and(Attr.of("n").size().gt(2).not());
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one)
                .isNotEqualTo(Attr.path("a.b[0]")
                        .in("y", "x")
                        .and(Attr.of("n").size().gt(2).not()));
        assertThat(Attr.of("a").eq("1")).isNotEqualTo(Attr.of("a").eq(1));
    }

    @Test
    void toString_isDynamoDbsFormWithValues() {
        assertThat(Attr.of("status").eq("active").and(Attr.of("age").ge(21)))
                .hasToString("status = \"active\" AND age >= 21");
    }

    @Test
    void values_changedAfterwards_changeNothing() {
        byte[] bytes = {1, 2, 3};
        Condition condition = Attr.of("b").eq(bytes);
        bytes[0] = 9;
        assertThat(condition).hasToString("b = b64'AQID'");
    }

    @Test
    void in_noValues_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.path("a.b").in(List.of()))
                .withMessage("Expected 1 to 100 values for IN on a.b but there are none;"
                        + " leave the condition out, or do without the request.");
    }

    @Test
    void in_hundredValues_isTaken() {
        Condition condition = Attr.of("n").in(IntStream.range(0, 100).boxed().toList());
        assertThat(rendered(condition)).startsWith("#0 IN (:0, :1, ").endsWith(", :98, :99)");
    }

    @Test
    void in_overHundredValues_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.of("n").in(Collections.nCopies(101, 7)))
                .withMessage(
                        "Expected 1 to 100 values for IN on n but there are 101; join several IN conditions with or.");
    }

    @Test
    void order_ofTypesWithoutOrder_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.of("flag").lt(true))
                .withMessage("Expected a string (S), a number (N) or a binary (B) for <"
                        + " but the value is a boolean (BOOL).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.of("tags").between(1, List.of(2)))
                .withMessage("Expected a string (S), a number (N) or a binary (B) for BETWEEN"
                        + " but the value is a list (L).");
    }

    @Test
    void sameAttribute_onBothSides_isRefused() {
        Attr path = Attr.path("a.b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> path.eq(path))
                .withMessage("Expected two different operands for = but both are a.b.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.contains(path.path(), Operand.of(path.path())))
                .withMessage("Expected two different operands for contains but both are a.b.");
    }

    @Test
    void between_endsOfOneTypeInOrder_areTaken() {
        assertThat(Attr.of("a").between("B", "B")).hasToString("a BETWEEN \"B\" AND \"B\"");
        assertThat(Attr.of("a").between("\uFFFD", "\uD83D\uDE00")).isNotNull();
        assertThat(Attr.of("a").between(9, 10.5)).hasToString("a BETWEEN 9 AND 10.5");
        assertThat(Attr.of("a").between(new byte[] {127}, new byte[] {-128})).isNotNull();
    }

    @Test
    void between_otherEnds_areRefused() {
        String message = "Expected the lower end of BETWEEN first but it is above the second one; swap them.";
        Attr a = Attr.of("a");
        assertThatIllegalArgumentException().isThrownBy(() -> a.between(10, 9)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.between("b", "B"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.between(new byte[] {-128}, new byte[] {127}))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.between(1, "2"))
                .withMessage("Expected both ends of BETWEEN to be of one type but they are a number (N)"
                        + " and a string (S).");
    }

    @Test
    void beginsWith_aNumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.of("a").beginsWith(1))
                .withMessage("Expected a string (S) or a binary (B) for begins_with but the value is a number (N).");
    }
}
