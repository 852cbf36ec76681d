package io.github.jdynox.attribute;

import static io.github.jdynox.attribute.Order_.address;
import static io.github.jdynox.attribute.Order_.created;
import static io.github.jdynox.attribute.Order_.gift;
import static io.github.jdynox.attribute.Order_.id;
import static io.github.jdynox.attribute.Order_.lines;
import static io.github.jdynox.attribute.Order_.paid;
import static io.github.jdynox.attribute.Order_.places;
import static io.github.jdynox.attribute.Order_.status;
import static io.github.jdynox.attribute.Order_.visits;
import static io.github.jdynox.attribute.Order_.weight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.AttributeType;
import io.github.jdynox.attribute.Order_.Address_;
import io.github.jdynox.attribute.Order_.Line_;
import io.github.jdynox.attribute.Order_.Order;
import io.github.jdynox.attribute.Order_.Status;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.Sent;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private static void assertVisits(Condition condition, String rendered) {
        Sent.filter(condition).is(rendered, "{'#0':'visits'}", "{':0':{'N':'21'}}");
    }

    @Test
    void comparisons_areRenderedByTheirComparators() {
        assertVisits(visits.eq(21), "#0 = :0");
        assertVisits(visits.ne(21), "#0 <> :0");
        assertVisits(visits.lt(21), "#0 < :0");
        assertVisits(visits.le(21), "#0 <= :0");
        assertVisits(visits.gt(21), "#0 > :0");
        assertVisits(visits.ge(21), "#0 >= :0");
    }

    @Test
    void between_in_areRenderedWithEachValue() {
        Sent.filter(visits.between(18, 65))
                .is("#0 BETWEEN :0 AND :1", "{'#0':'visits'}", "{':0':{'N':'18'},':1':{'N':'65'}}");
        Sent.filter(visits.in(1, 2)).is("#0 IN (:0, :1)", "{'#0':'visits'}", "{':0':{'N':'1'},':1':{'N':'2'}}");
        Sent.filter(status.in(EnumSet.allOf(Status.class)))
                .is("#0 IN (:0, :1)", "{'#0':'status'}", "{':0':{'S':'OPEN'},':1':{'S':'PAID'}}");
    }

    @Test
    void functions_areRendered() {
        Sent.filter(id.exists()).is("attribute_exists(#0)", "{'#0':'id'}", "");
        Sent.filter(id.notExists()).is("attribute_not_exists(#0)", "{'#0':'id'}", "");
        Sent.filter(id.attributeType(AttributeType.NULL))
                .is("attribute_type(#0, :0)", "{'#0':'id'}", "{':0':{'S':'NULL'}}");
    }

    @Test
    void values_goThroughTheCodec() {
        assertThat(status.eq(Status.OPEN)).hasToString("status = \"OPEN\"");
        assertThat(created.ge(NOON)).hasToString("created >= \"2026-11-22T12:00:00.123456789Z\"");
        assertThat(gift.eq(true)).hasToString("gift = true");
    }

    @Test
    void otherAttributes_areComparedByTheirPath() {
        assertThat(created.eq(paid)).hasToString("created = paid");
        assertThat(created.ne(paid)).hasToString("created <> paid");
        assertThat(created.lt(paid)).hasToString("created < paid");
        assertThat(created.le(paid)).hasToString("created <= paid");
        assertThat(created.gt(paid)).hasToString("created > paid");
        assertThat(created.ge(address.dot(Address_.since))).hasToString("created >= address.since");
        Sent.filter(created.lt(paid)).is("#0 < #1", "{'#0':'created','#1':'paid'}", "");
    }

    @Test
    void sets_removals_areRendered() {
        Sent.update(status.set(Status.PAID)).is("SET #0 = :0", "{'#0':'status'}", "{':0':{'S':'PAID'}}");
        Sent.update(paid.setIfNotExists(NOON))
                .is("SET #0 = if_not_exists(#0, :0)", "{'#0':'paid'}", "{':0':{'S':'2026-11-22T12:00:00.123456789Z'}}");
        Sent.update(paid.setTo(created)).is("SET #0 = #1", "{'#0':'paid','#1':'created'}", "");
        Sent.update(paid.remove()).is("REMOVE #0", "{'#0':'paid'}", "");
    }

    @Test
    void dot_keepsTheKindOfTheInnerAttribute() {
        StringAttribute<Order> city = address.dot(Address_.city);
        NumberAttribute<Order, Integer> number = address.dot(Address_.number);
        assertThat(city.beginsWith("B")).hasToString("begins_with(address.city, \"B\")");
        assertThat(number.add(1)).hasToString("ADD address.number 1");
        assertThat(address.dot(Address_.bells).contains("x")).hasToString("contains(address.bells, \"x\")");
        assertThat(address.dot(Address_.rows).at(1).eq("x")).hasToString("address.rows[1] = \"x\"");
        assertThat(address.dot(Address_.hints).key("a b").exists())
                .hasToString("attribute_exists(address.hints.`a b`)");
        assertThat(address.dot(Address_.place).path()).isEqualTo(Path.parse("address.place"));
        assertThat(address.dot(Address_.since).lt(NOON))
                .hasToString("address.since < \"2026-11-22T12:00:00.123456789Z\"");
        assertThat(lines.at(0).dot(Line_.quantity).gt(1)).hasToString("lines[0].quantity > 1");
        assertThat(places.key("home").dot(Address_.city).eq("Bern")).hasToString("places.home.city = \"Bern\"");
    }

    @Test
    @SuppressWarnings("NullAway") // what Java callers may do
    void null_isNoValue() {
        Integer none = null;
        String message = "Expected a value for a condition on visits but found null; a missing attribute is"
                + " notExists(), one that holds NULL is attributeType(AttributeType.NULL).";
        assertThatIllegalArgumentException().isThrownBy(() -> visits.eq(none)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits.between(1, none))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits.in(Arrays.asList(1, none)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> visits.set(none))
                .withMessage("Expected a value for an update of visits but found null;"
                        + " remove() takes the attribute away.");
    }

    @Test
    void notANumber_isRefusedByTheCodec() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weight.gt(Double.NaN))
                .withMessage("Expected a finite number but was NaN; DynamoDB has none.");
    }

    @Test
    void equality_isThatOfKindAndPath() {
        assertThat(id).isEqualTo(StringAttribute.of("id")).hasSameHashCodeAs(StringAttribute.of("id"));
        assertThat(id).isNotEqualTo(Attribute.of("id", Codecs.STRING)).isNotEqualTo(StringAttribute.of("ID"));
        assertThat(Set.of(id, status)).hasSize(2);
    }

    @Test
    void toString_isThePath() {
        assertThat(address.dot(Address_.city)).hasToString("address.city");
        assertThat(List.of(StringAttribute.of("a.b"))).hasToString("[`a.b`]");
    }
}
