package io.github.jdynox.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.attribute.Order_.Status;
import io.github.jdynox.expression.Sent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttrTest {

    @Test
    void of_takesTheNameLiterally_path_readsIt() {
        Sent.filter(Attr.of("address.lines[0]").exists()).is("attribute_exists(#0)", "{'#0':'address.lines[0]'}", "");
        Sent.filter(Attr.path("address.lines[0]").exists())
                .is("attribute_exists(#0.#1[0])", "{'#0':'address','#1':'lines'}", "");
        assertThat(Attr.of("address").key("lines").at(0)).isEqualTo(Attr.path("address.lines[0]"));
    }

    @Test
    void values_areWrittenByTheirOwnTypes() {
        Attr a = Attr.of("a");
        assertThat(a.eq("x")).hasToString("a = \"x\"");
        assertThat(a.eq(1L)).hasToString("a = 1");
        assertThat(a.eq(new BigDecimal("1.50"))).hasToString("a = 1.50");
        assertThat(a.eq(true)).hasToString("a = true");
        assertThat(a.eq(Status.PAID)).hasToString("a = \"PAID\"");
        assertThat(a.eq(new UUID(0, 1))).hasToString("a = \"00000000-0000-0000-0000-000000000001\"");
        assertThat(a.eq(List.of(1, "x"))).hasToString("a = [1, \"x\"]");
        assertThat(a.eq(Map.of("k", 1))).hasToString("a = {\"k\": 1}");
        assertThat(a.eq(Set.of(1))).hasToString("a = <<1>>");
    }

    @Test
    void otherAttributes_typedOnesToo_areNoValues() {
        assertThat(Attr.of("a").eq(Attr.of("b"))).hasToString("a = b");
        assertThat(Attr.of("a").lt(Order_.visits)).hasToString("a < visits");
    }

    @Test
    void in_aCollection_isItsElements() {
        assertThat(Attr.of("a").in(List.of("x", 1))).hasToString("a IN (\"x\", 1)");
        assertThat(Attr.of("a").in("x", 1)).hasToString("a IN (\"x\", 1)");
    }

    @Test
    void operations_ofEveryKind_areThere() {
        Attr a = Attr.of("a");
        assertThat(a.beginsWith("x")).hasToString("begins_with(a, \"x\")");
        assertThat(a.contains(1)).hasToString("contains(a, 1)");
        assertThat(a.add(1)).hasToString("ADD a 1");
        assertThat(a.add(Set.of("x"))).hasToString("ADD a <<\"x\">>");
        assertThat(a.delete(Set.of(1))).hasToString("DELETE a <<1>>");
        assertThat(a.increment(1)).hasToString("SET a = a + 1");
        assertThat(a.decrement(1.5)).hasToString("SET a = a - 1.5");
        assertThat(a.append(List.of(1))).hasToString("SET a = list_append(if_not_exists(a, []), [1])");
        assertThat(a.prepend(List.of(1))).hasToString("SET a = list_append([1], if_not_exists(a, []))");
    }

    @Test
    void emptyOptional_isNoValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.of("a").eq(Optional.empty()))
                .withMessage("Expected a value for a condition on a but found null; a missing attribute is"
                        + " notExists(), one that holds NULL is attributeType(AttributeType.NULL).");
    }

    @Test
    void unknownType_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.of("a").eq(new StringBuilder("x")))
                .withMessage("Expected a value of a type that jdynox writes (a String, a Number, a Boolean, a binary,"
                        + " a List, a Set, a Map, an enum or a java.time type) but found java.lang.StringBuilder.");
    }
}
