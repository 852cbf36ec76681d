package io.github.jdynox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jdynox.attribute.Attr;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Expressions;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.Update;
import io.github.jdynox.expression.UpdateAction;
import io.github.jdynox.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expressions that core renders, as a DynamoDB takes them: what they mean, and that what core refuses is refused. */
abstract class RenderedExpressionConformance {

    private static final String TABLE =
            """
            {"TableName":"rendered","BillingMode":"PAY_PER_REQUEST",
             "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"},{"AttributeName":"sk","AttributeType":"N"}],
             "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"},{"AttributeName":"sk","KeyType":"RANGE"}]}
            """;

    private static final String ITEM =
            """
            {"TableName":"rendered","Item":{"pk":{"S":"1"},"sk":{"N":"7"},
             "name":{"S":"Anna"},"age":{"N":"42"},"limit":{"N":"50"},"flag":{"BOOL":true},"none":{"NULL":true},
             "blob":{"B":"AQID"},"tags":{"SS":["x","y"]},"sizes":{"NS":["1","2"]},
             "list":{"L":[{"N":"1"},{"S":"x"},{"M":{"k":{"N":"5"}}}]},
             "address":{"M":{"city":{"S":"Bern"},"we[i]rd":{"N":"1"},"lines":{"L":[{"S":"a"},{"S":"b"}]}}},
             "a.b":{"N":"1"},"größe 😀":{"N":"2"},"`":{"N":"3"},"#0":{"N":"4"}}}
            """;

    private static final String KEY = "\"Key\":{\"pk\":{\"S\":\"1\"},\"sk\":{\"N\":\"7\"}}";

    private final DynamoUnderTest dynamo;

    RenderedExpressionConformance(DynamoUnderTest dynamo) {
        this.dynamo = dynamo;
    }

    @BeforeEach
    void putItem() {
        send("CreateTable", TABLE);
        send("PutItem", ITEM);
    }

    @AfterEach
    void deleteTable() {
        send("DeleteTable", "{\"TableName\":\"rendered\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name = 'Anna' AND name <> 'anna' AND name < 'B' AND name <= 'Anna' AND name > 'A' AND name >= 'Anna'",
                "missing <> 1",
                "name <> 1",
                "age BETWEEN 42 AND 42",
                "age BETWEEN 1 AND limit",
                "50 > age AND 42 = age",
                "age IN (1, 42, 42, limit)",
                "age < limit",
                "none = null",
                "attribute_exists(none) AND attribute_not_exists(missing) AND attribute_not_exists(address.missing)",
                "attribute_type(none, 'NULL') AND attribute_type(tags, 'SS') AND attribute_type(address.lines, 'L')",
                "begins_with(name, 'An') AND begins_with(blob, b64'AQI=') AND begins_with(name, '')",
                "contains(name, 'nn') AND contains(tags, 'x') AND contains(sizes, 2) AND contains(list, 'x')",
                "contains(list, {'k': 5}) AND contains(blob, b64'AgM=')",
                "size(name) = 4 AND size(blob) = 3 AND size(tags) = 2 AND size(list) = 3 AND size(address) = 3",
                "size(name) > size(blob) AND size(tags) < age AND size(list) BETWEEN 3 AND size(name)",
                "size(tags) IN (1, 2)",
                "address.city = 'Bern' AND address.lines[1] = 'b' AND list[2].k = 5 AND address.`we[i]rd` = 1",
                "`a.b` = 1 AND `größe 😀` = 2 AND ```` = 3 AND `#0` = 4",
                "flag = true AND tags = <<'y', 'x'>> AND list = [1, 'x', {'k': 5}] AND blob = b64'AQID'",
                "NOT age = 1",
                "NOT age = 1 AND NOT (age = 2 OR age = 3)",
                "age = 42 OR age = 1 AND age = 2",
                "NOT missing < 1 AND NOT contains(missing, 'x') AND NOT age IN (1, 2) AND NOT age BETWEEN 1 AND 2",
                "(age = 1 OR age = 42) AND (flag = false OR NOT (flag = false AND age = 1))"
            })
    void filter_thatHolds_findsTheItem(String text) {
        assertThat(count(Condition.parse(text))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name = 'anna'",
                "missing = 1",
                "missing < 1",
                "age = '42'",
                "age > '1'",
                "NOT age = 42",
                "(age = 42 OR age = 1) AND age = 2",
                "NOT (age = 42 OR age = 1)",
                "size(age) = 2",
                "attribute_exists(missing)",
                "contains(list, 2)",
                "a.b = 1"
            })
    void filter_thatDoesNotHold_findsNothing(String text) {
        assertThat(count(Condition.parse(text))).isZero();
    }

    @Test
    void filter_ofHundredOperandsAndSharedValues_isTaken() {
        Attr age = Attr.of("age");
        assertThat(count(age.in(Collections.nCopies(100, 42)))).isEqualTo(1);
        assertThat(count(Condition.anyOf(Collections.nCopies(150, age.exists()))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sk = 7|1", "sk < 8|1", "sk <= 6|0", "sk > 6|1", "sk >= 8|0", "sk BETWEEN 7 AND 7|1"})
    void keyCondition_ofEachShape_isTaken(String sort, int expected) {
        Operand pk = Operand.value(Codecs.STRING, "1");
        Answer answer = request("Query", (expressions, out) -> out.name("KeyConditionExpression")
                .value(expressions.keyCondition("pk", pk, "sk", Condition.parse(sort))));
        assertThat(answer.body().path("Count").asInt(-1)).as("%s", answer).isEqualTo(expected);
    }

    @Test
    void projection_ofPaths_givesThose() {
        List<Path> paths = List.of(Path.of("a.b"), Path.parse("address.lines[1]"), Path.parse("list[2].k"));
        Answer answer = request(
                "Scan", (expressions, out) -> out.name("ProjectionExpression").value(expressions.projection(paths)));
        assertThat(answer.body().path("Items"))
                .isEqualTo(
                        Json.parse(
                                """
                                [{"a.b":{"N":"1"},"address":{"M":{"lines":{"L":[{"S":"b"}]}}},"list":{"L":[{"M":{"k":{"N":"5"}}}]}}]
                                """));
    }

    @Test
    void update_ofEveryAction_doesWhatItSays() {
        JsonNode item = updated(
                Attr.of("name").set("Berta"),
                Attr.of("age").increment(2),
                Attr.of("limit").decrement(8),
                Attr.of("flag").setIfNotExists(false),
                Attr.of("fresh").setIfNotExists(1),
                Attr.of("copy").setTo(Attr.path("address.city")),
                Attr.path("address.lines").append(List.of("c")),
                Attr.of("list").prepend(List.of("first", "second")),
                Attr.of("notes").append(List.of("n")),
                Attr.of("visits").add(1),
                Attr.of("sizes").add(Set.of(3)),
                Attr.of("tags").delete(Set.of("x", "z")),
                Attr.of("blob").remove(),
                Attr.of("a.b").add(-1));
        assertThat(item.path("name").path("S").asText()).isEqualTo("Berta");
        assertThat(item.path("age").path("N").asText()).isEqualTo("44");
        assertThat(item.path("limit").path("N").asText()).isEqualTo("42");
        assertThat(item.path("flag").path("BOOL").asBoolean()).isTrue();
        assertThat(item.path("fresh").path("N").asText()).isEqualTo("1");
        assertThat(item.path("copy").path("S").asText()).isEqualTo("Bern");
        assertThat(item.at("/address/M/lines/L")).isEqualTo(Json.parse("[{\"S\":\"a\"},{\"S\":\"b\"},{\"S\":\"c\"}]"));
        assertThat(item.at("/list/L/0/S").asText()).isEqualTo("first");
        assertThat(item.at("/list/L/1/S").asText()).isEqualTo("second");
        assertThat(item.at("/list/L")).hasSize(5);
        assertThat(item.at("/notes/L")).isEqualTo(Json.parse("[{\"S\":\"n\"}]"));
        assertThat(item.path("visits").path("N").asText()).isEqualTo("1");
        assertThat(item.at("/sizes/NS")).hasSize(3);
        assertThat(item.at("/tags/SS")).isEqualTo(Json.parse("[\"y\"]"));
        assertThat(item.has("blob")).isFalse();
        assertThat(item.path("a.b").path("N").asText()).isEqualTo("0");
    }

    @Test
    void update_ofNestedNumbersAndElements_isTaken() {
        JsonNode item = updated(
                Attr.path("address.`we[i]rd`").add(1), Attr.path("list[0]").remove());
        assertThat(item.at("/address/M/we[i]rd/N").asText()).isEqualTo("2");
        assertThat(item.at("/list/L")).hasSize(2);
    }

    @Test
    void increment_ofAMissingNumber_fails() {
        Answer answer = update(Attr.of("missing").increment(1));
        assertThat(answer.errorType()).isEqualTo("ValidationException");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#0 = #0|",
                "contains(#0, #0)|",
                "#0 BETWEEN #0 AND :0|{\":0\":{\"N\":\"1\"}}",
                "#0 < :0|{\":0\":{\"BOOL\":true}}",
                "#0 BETWEEN :0 AND :0|{\":0\":{\"L\":[]}}",
                "#0 BETWEEN :0 AND :1|{\":0\":{\"N\":\"10\"},\":1\":{\"N\":\"9\"}}",
                "#0 BETWEEN :0 AND :1|{\":0\":{\"S\":\"b\"},\":1\":{\"S\":\"B\"}}",
                "#0 BETWEEN :0 AND :1|{\":0\":{\"S\":\"😀\"},\":1\":{\"S\":\"\uFFFD\"}}",
                "#0 BETWEEN :0 AND :1|{\":0\":{\"N\":\"1\"},\":1\":{\"S\":\"2\"}}",
                "begins_with(#0, :0)|{\":0\":{\"N\":\"1\"}}",
                "#0 IN ()|"
            })
    void filter_thatCoreRefuses_isRefused(String expression, String values) {
        assertRefused(expression, values);
    }

    @Test
    void filter_pastTheLimits_isRefused() {
        assertRefused("#0 IN (" + ":0, ".repeat(100) + ":0)", "{\":0\":{\"N\":\"1\"}}");
        assertRefused("attribute_exists(#0) OR ".repeat(150) + "attribute_exists(#0)", null);
        assertRefused("#0 = :0" + " ".repeat(4090), "{\":0\":{\"N\":\"1\"}}");
    }

    private void assertRefused(String expression, String values) {
        String members = values == null ? "" : ",\"ExpressionAttributeValues\":" + values;
        Answer answer = send(
                "Scan",
                "{\"TableName\":\"rendered\",\"ExpressionAttributeNames\":{\"#0\":\"age\"},\"FilterExpression\":\""
                        + expression + "\"" + members + "}");
        assertThat(answer.errorType()).as("%s", answer).isEqualTo("ValidationException");
    }

    private int count(Condition filter) {
        Answer answer = request(
                "Scan", (expressions, out) -> out.name("FilterExpression").value(expressions.filter(filter)));
        assertThat(answer.isError()).as("%s", answer).isFalse();
        return answer.body().path("Count").asInt(-1);
    }

    private JsonNode updated(UpdateAction... actions) {
        Answer answer = update(actions);
        assertThat(answer.isError()).as("%s", answer).isFalse();
        return send("GetItem", "{\"TableName\":\"rendered\"," + KEY + "}")
                .body()
                .path("Item");
    }

    private Answer update(UpdateAction... actions) {
        byte[] key = ('{' + KEY + '}').getBytes(StandardCharsets.UTF_8);
        return request("UpdateItem", (expressions, out) -> out.name("UpdateExpression")
                .value(expressions.update(Update.of(List.of(actions))))
                .name("Key")
                .raw(key, "{\"Key\":".length(), key.length - 1));
    }

    private Answer request(String operation, BiConsumer<Expressions, JsonWriter> members) {
        Expressions expressions = new Expressions();
        JsonWriter out = new JsonWriter();
        out.beginObject().name("TableName").value("rendered");
        members.accept(expressions, out);
        expressions.write(out);
        out.endObject();
        return send(operation, new String(out.toByteArray(), StandardCharsets.UTF_8));
    }

    private Answer send(String operation, String json) {
        return dynamo.wire().send(operation, json);
    }
}
