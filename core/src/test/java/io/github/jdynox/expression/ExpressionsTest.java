package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.codec.Codecs;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    private static final Operand US = Operand.value(Codecs.STRING, "US");

    @Test
    void names_eachDistinctOne_getsOnePlaceholder() {
        Condition condition = Attr.path("a.b")
                .eq(1)
                .and(Attr.path("b.a[0].a").eq(2))
                .and(Attr.of("a.b").eq(3));
        Sent.filter(condition)
                .is(
                        "#0.#1 = :0 AND #1.#0[0].#0 = :1 AND #2 = :2",
                        "{'#0':'a','#1':'b','#2':'a.b'}",
                        "{':0':{'N':'1'},':1':{'N':'2'},':2':{'N':'3'}}");
    }

    @Test
    void values_equalOnes_shareAPlaceholder() {
        Sent.filter(Attr.of("a").eq(1).or(Attr.of("b").in(1, 2)).or(Attr.of("c").eq("1")))
                .is(
                        "#0 = :0 OR #1 IN (:0, :1) OR #2 = :2",
                        "{'#0':'a','#1':'b','#2':'c'}",
                        "{':0':{'N':'1'},':1':{'N':'2'},':2':{'S':'1'}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "a.b", "l[0]", "größe 😀", " ", "#0", ":0", "`", "a\nb", "NULL", "we[i]rd"})
    void names_ofAnyCharacters_goAsTheyAre(String name) {
        Sent sent = Sent.filter(Attr.of(name).exists());
        sent.is("attribute_exists(#0)", "{'#0':'" + name.replace("\n", "\\n") + "'}", "");
    }

    @Test
    void expressions_ofOneRequest_shareTheirPlaceholders() {
        Expressions expressions = new Expressions();
        assertThat(expressions.keyCondition("pk", US)).isEqualTo("#0 = :0");
        assertThat(expressions.filter(Attr.of("country").eq("US"))).isEqualTo("#1 = :0");
        assertThat(expressions.projection(List.of(Path.of("pk"), Path.parse("a.country[1]"))))
                .isEqualTo("#0, #2.#1[1]");
        assertThat(Sent.members(expressions))
                .isEqualTo("{\"ExpressionAttributeNames\":{\"#0\":\"pk\",\"#1\":\"country\",\"#2\":\"a\"},"
                        + "\"ExpressionAttributeValues\":{\":0\":{\"S\":\"US\"}}}");
    }

    @Test
    void write_withoutExpressions_writesNothing() {
        assertThat(Sent.members(new Expressions())).isEqualTo("{}");
    }

    @Test
    void projection_pathsInsideOthers_areLeftOut() {
        List<Path> paths =
                List.of(Path.parse("a.b"), Path.parse("c"), Path.parse("a"), Path.parse("c[0]"), Path.of("a"));
        assertThat(new Expressions().projection(paths)).isEqualTo("#0, #1");
    }

    @Test
    void projection_ofNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().projection(List.of()))
                .withMessage("Expected at least one path to project but there are none.");
    }

    @Test
    void keyCondition_sortConditions_areTaken() {
        Attr sk = Attr.of("sk");
        assertKeyCondition(sk.eq(1), "#1 = :1");
        assertKeyCondition(sk.lt(1), "#1 < :1");
        assertKeyCondition(sk.le(1), "#1 <= :1");
        assertKeyCondition(sk.gt(1), "#1 > :1");
        assertKeyCondition(sk.ge(1), "#1 >= :1");
        assertKeyCondition(sk.between(1, 2), "#1 BETWEEN :1 AND :2");
        assertKeyCondition(sk.beginsWith("x"), "begins_with(#1, :1)");
    }

    private static void assertKeyCondition(Condition sort, String rendered) {
        assertThat(new Expressions().keyCondition("pk", US, "sk", sort)).isEqualTo("#0 = :0 AND " + rendered);
    }

    @Test
    void keyCondition_otherConditions_areRefused() {
        Attr sk = Attr.of("sk");
        assertNoKeyCondition(sk.ne("secret"), "sk <> ?");
        assertNoKeyCondition(sk.in("secret"), "sk IN (?)");
        assertNoKeyCondition(sk.exists(), "attribute_exists(sk)");
        assertNoKeyCondition(sk.contains("secret"), "contains(sk, ?)");
        assertNoKeyCondition(sk.gt(1).and(sk.lt(2)), "sk > ? AND sk < ?");
        assertNoKeyCondition(sk.gt(1).not(), "NOT sk > ?");
        assertNoKeyCondition(sk.size().gt(1), "size(sk) > ?");
        assertNoKeyCondition(sk.eq(Attr.of("other")), "sk = other");
        assertNoKeyCondition(sk.key("a").eq(1), "sk.a = ?");
        assertNoKeyCondition(Attr.of("status").eq("secret"), "status = ?");
        assertNoKeyCondition(Condition.parse("1 < sk"), "? < sk");
        assertNoKeyCondition(Condition.parse("sk BETWEEN 1 AND other"), "sk BETWEEN ? AND other");
    }

    private static void assertNoKeyCondition(Condition sort, String found) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().keyCondition("pk", US, "sk", sort))
                .withMessage(
                        "Expected one condition on sort key sk (=, <, <=, >, >=, BETWEEN or begins_with, with values)"
                                + " but found " + found + "; what else the items must be is a filter.");
    }

    @Test
    void filter_overFourKilobytes_isRefused() {
        List<Condition> parts = IntStream.range(0, 250)
                .<Condition>mapToObj(i -> Attr.of("a").at(i).eq(i))
                .toList();
        String message = "Expected an expression of at most 4096 bytes but the filter is 4276 bytes long;"
                + " use fewer conditions.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().filter(Condition.anyOf(parts)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().condition(Condition.anyOf(parts)))
                .withMessage(message.replace("filter", "condition"));
    }

    @Test
    void filter_over300Operators_isRefused() {
        Condition exists = Attr.of("a").exists();
        assertThat(new Expressions().filter(Condition.anyOf(Collections.nCopies(150, exists))))
                .hasSize(150 * 24 - 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().filter(Condition.anyOf(Collections.nCopies(151, exists))))
                .withMessage(
                        "Expected an expression of at most 300 operators but the filter has 301; use fewer conditions.");
    }

    @Test
    void filter_nestedWithoutEnd_isRefused() {
        Condition condition = Attr.of("a").exists();
        for (int i = 0; i < 2_000; i++) {
            condition = condition.and(Attr.of("b").exists()).or(Attr.of("c").exists());
        }
        Condition nested = condition;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().filter(nested))
                .withMessage("Expected an expression of at most 300 operators but there are more, nested in each other;"
                        + " use fewer conditions.");
    }

    @Test
    void projection_overFourKilobytes_isRefused() {
        List<Path> paths =
                IntStream.range(0, 800).mapToObj(i -> Path.of("a" + i)).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().projection(paths))
                .withMessage("Expected an expression of at most 4096 bytes but the projection is 4688 bytes long;"
                        + " ask for fewer paths, or for whole items.");
    }
}
