package io.github.jdynox.attribute;

import static io.github.jdynox.attribute.Order_.counts;
import static io.github.jdynox.attribute.Order_.hash;
import static io.github.jdynox.attribute.Order_.id;
import static io.github.jdynox.attribute.Order_.notes;
import static io.github.jdynox.attribute.Order_.sizes;
import static io.github.jdynox.attribute.Order_.tags;
import static io.github.jdynox.attribute.Order_.total;
import static io.github.jdynox.attribute.Order_.visits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.expression.Sent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The operations that only one kind of attribute has. */
class KindsTest {

    @Test
    void string_beginsWith_contains_areRendered() {
        Sent.filter(id.beginsWith("A")).is("begins_with(#0, :0)", "{'#0':'id'}", "{':0':{'S':'A'}}");
        Sent.filter(id.contains("A")).is("contains(#0, :0)", "{'#0':'id'}", "{':0':{'S':'A'}}");
    }

    @Test
    void number_add_increment_decrement_areRendered() {
        Sent.update(visits.add(-1)).is("ADD #0 :0", "{'#0':'visits'}", "{':0':{'N':'-1'}}");
        Sent.update(total.increment(new BigDecimal("0.10")))
                .is("SET #0 = #0 + :0", "{'#0':'total'}", "{':0':{'N':'0.10'}}");
        Sent.update(visits.decrement(2)).is("SET #0 = #0 - :0", "{'#0':'visits'}", "{':0':{'N':'2'}}");
        assertThat(visits.decrement(2)).hasToString("SET visits = visits - 2");
    }

    @Test
    void binary_beginsWith_contains_areRendered() {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {1, 2, 3});
        Sent.filter(hash.beginsWith(bytes)).is("begins_with(#0, :0)", "{'#0':'hash'}", "{':0':{'B':'AQID'}}");
        Sent.filter(hash.contains(bytes)).is("contains(#0, :0)", "{'#0':'hash'}", "{':0':{'B':'AQID'}}");
    }

    @Test
    void set_contains_add_delete_areRendered() {
        Sent.filter(sizes.contains(4)).is("contains(#0, :0)", "{'#0':'sizes'}", "{':0':{'N':'4'}}");
        Sent.update(sizes.add(Set.of(4))).is("ADD #0 :0", "{'#0':'sizes'}", "{':0':{'NS':['4']}}");
        Sent.update(tags.delete(Set.of("x"))).is("DELETE #0 :0", "{'#0':'tags'}", "{':0':{'SS':['x']}}");
        assertThat(tags.eq(Set.of("x"))).hasToString("tags = <<\"x\">>");
    }

    @Test
    void set_noElements_isRefused() {
        String message =
                "Expected at least one element for an update of tags but the set is empty; leave the action out.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tags.add(Set.of()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tags.delete(Set.of()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attr.of("tags").add(Set.of()))
                .withMessage(message);
    }

    @Test
    void list_contains_at_areRendered() {
        Sent.filter(notes.contains("x")).is("contains(#0, :0)", "{'#0':'notes'}", "{':0':{'S':'x'}}");
        Sent.filter(notes.at(3).eq("x")).is("#0[3] = :0", "{'#0':'notes'}", "{':0':{'S':'x'}}");
        Sent.update(notes.at(3).remove()).is("REMOVE #0[3]", "{'#0':'notes'}", "");
    }

    @Test
    void list_append_prepend_createAMissingList() {
        Sent.update(notes.append(List.of("x", "y")))
                .is(
                        "SET #0 = list_append(if_not_exists(#0, :0), :1)",
                        "{'#0':'notes'}",
                        "{':0':{'L':[]},':1':{'L':[{'S':'x'},{'S':'y'}]}}");
        Sent.update(notes.prepend(List.of("x")))
                .is(
                        "SET #0 = list_append(:0, if_not_exists(#0, :1))",
                        "{'#0':'notes'}",
                        "{':0':{'L':[{'S':'x'}]},':1':{'L':[]}}");
        assertThat(notes.append(List.of("x")))
                .hasToString("SET notes = list_append(if_not_exists(notes, []), [\"x\"])");
    }

    @Test
    void map_key_isAPath() {
        Sent.filter(counts.key("a.b").gt(1)).is("#0.#1 > :0", "{'#0':'counts','#1':'a.b'}", "{':0':{'N':'1'}}");
        Sent.update(counts.key("x").set(1)).is("SET #0.#1 = :0", "{'#0':'counts','#1':'x'}", "{':0':{'N':'1'}}");
    }
}
