package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.attribute.Attr;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpdateTest {

    @Test
    void actions_areGroupedByTheirClauses() {
        Update update = Update.of(
                        Attr.of("tags").delete(Set.of("old")), Attr.of("age").set(31))
                .and(Attr.of("visits").add(1))
                .and(Attr.of("nickname").remove())
                .and(Attr.of("city").setTo(Attr.path("address.city")))
                .and(Attr.path("phones[0]").remove());
        Sent.of(expressions -> expressions.update(update))
                .is(
                        "SET #0 = :0, #1 = #2.#1 REMOVE #3, #4[0] ADD #5 :1 DELETE #6 :2",
                        "{'#0':'age','#1':'city','#2':'address','#3':'nickname','#4':'phones','#5':'visits','#6':'tags'}",
                        "{':0':{'N':'31'},':1':{'N':'1'},':2':{'SS':['old']}}");
        assertThat(update)
                .hasToString("SET age = 31, city = address.city REMOVE nickname, phones[0] ADD visits 1"
                        + " DELETE tags <<\"old\">>");
    }

    @Test
    void clauses_withoutActions_areLeftOut() {
        Sent.update(Attr.of("a").remove()).is("REMOVE #0", "{'#0':'a'}", "");
        Sent.update(Attr.of("a").add(1)).is("ADD #0 :0", "{'#0':'a'}", "{':0':{'N':'1'}}");
        assertThat(Sent.update(Attr.of("a").add(1), Attr.of("b").remove()).expression())
                .isEqualTo("REMOVE #0 ADD #1 :0");
    }

    @Test
    void samePath_twice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Update.of(Attr.path("a.b").set(1), Attr.path("a.b").remove()))
                .withMessage(
                        "Expected each path once in an update but a.b is changed twice; keep one of both actions.");
    }

    @Test
    void overlappingPaths_areRefused() {
        Update update = Update.of(Attr.path("a.b").set(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update.and(Attr.of("a").remove()))
                .withMessage("Expected paths apart from each other in an update but a.b and a overlap;"
                        + " keep one of both actions.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> update.and(Attr.path("a.b[0]").set(2)))
                .withMessage("Expected paths apart from each other in an update but a.b and a.b[0] overlap;"
                        + " keep one of both actions.");
    }

    @Test
    void siblings_areTaken() {
        assertThat(Update.of(
                        Attr.path("a.b").set(1),
                        Attr.path("a.c").set(2),
                        Attr.of("a.b").set(3)))
                .hasToString("SET a.b = 1, a.c = 2, `a.b` = 3");
    }

    @Test
    void noActions_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Update.of(List.of()))
                .withMessage("Expected at least one action in an update but there are none.");
    }

    @Test
    void equalActions_makeEqualUpdates() {
        Update one = Update.of(Attr.of("a").set(1), Attr.of("b").append(List.of(2)));
        Update same = Update.of(Attr.of("a").set(1)).and(Attr.of("b").append(List.of(2)));
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.actions())
                .containsExactly(Attr.of("a").set(1), Attr.of("b").append(List.of(2)));
        assertThat(one).isNotEqualTo(Update.of(Attr.of("a").set(1), Attr.of("b").prepend(List.of(2))));
    }

    @Test
    void and_leavesTheUpdateAsItWas() {
        Update update = Update.of(Attr.of("a").set(1));
        update.and(Attr.of("b").set(2));
        assertThat(update).hasToString("SET a = 1");
    }

    @Test
    void update_overFourKilobytes_isRefused() {
        Update update = Update.of(
                IntStream.range(0, 400).mapToObj(i -> Attr.of("a" + i).remove()).toList());
        assertThat(new Expressions().update(update)).startsWith("REMOVE #0, #1, ");
        Update longer = Update.of(IntStream.range(0, 1000)
                .mapToObj(i -> Attr.of("a" + i).remove())
                .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expressions().update(longer))
                .withMessage("Expected an expression of at most 4096 bytes but the update is 5895 bytes long;"
                        + " make several updates of it.");
    }
}
