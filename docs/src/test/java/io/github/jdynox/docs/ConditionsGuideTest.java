package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.AttributeType;
import io.github.jdynox.attribute.Attr;
import io.github.jdynox.expression.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the page "Conditions". */
class ConditionsGuideTest {

    @Test
    void operators_onHandles_printThemselves() {
        // region operators
        List<Condition> conditions = List.of(
                Order_.status.eq(Order.Status.OPEN),
                Order_.total.between(new BigDecimal(10), new BigDecimal(20)),
                Order_.customer.in("ann", "bob"),
                Order_.orderId.beginsWith("ORDER#"),
                Order_.tags.contains("gift"),
                Order_.note.exists(),
                Order_.note.attributeType(AttributeType.S),
                Order_.lines.size().gt(3),
                Order_.address.dot(OrderAddress_.city).eq("Bern"),
                Order_.lines.at(0).dot(OrderLine_.quantity).ge(2));
        // endregion
        assertThat(conditions).hasSize(10);
        assertThat(conditions.get(0)).hasToString("status = \"OPEN\"");
        assertThat(conditions.get(8)).hasToString("address.city = \"Bern\"");
        assertThat(conditions.get(9)).hasToString("lines[0].quantity >= 2");
    }

    @Test
    void junctions_nest() {
        // region junctions
        Condition urgent = Order_.status
                .eq(Order.Status.OPEN)
                .and(Order_.total.gt(new BigDecimal(1000)).or(Order_.tags.contains("gift")))
                .and(Order_.note.exists().not());
        System.out.println(urgent); // status = "OPEN" AND (total > 1000 OR contains(tags, "gift")) AND NOT ...
        // endregion
        assertThat(urgent)
                .hasToString("status = \"OPEN\" AND (total > 1000 OR contains(tags, \"gift\"))"
                        + " AND NOT attribute_exists(note)");
    }

    @Test
    void untyped_names_reachAnything() {
        // region untyped
        Condition byName = Attr.of("status").eq("OPEN");
        Condition byPath = Attr.path("address.city").eq("Bern");
        Condition fromText = Condition.parse("status = 'OPEN' AND size(lines) > 3");
        // endregion
        assertThat(byName).hasToString("status = \"OPEN\"");
        assertThat(byPath).hasToString("address.city = \"Bern\"");
        assertThat(fromText).hasToString("status = \"OPEN\" AND size(lines) > 3");
    }
}
