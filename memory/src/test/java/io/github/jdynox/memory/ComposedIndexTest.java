package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A global index with several attributes in both parts of its key. */
class ComposedIndexTest {

    private final Dynamo dynamo = new Dynamo();

    @BeforeEach
    void fillTable() {
        dynamo.ok(
                "CreateTable",
                "{'TableName':'games','BillingMode':'PAY_PER_REQUEST','KeySchema':[" + key("pk", "HASH") + "],"
                        + "'AttributeDefinitions':[" + definition("pk", "S") + "," + definition("h", "S") + ","
                        + definition("g", "S") + "," + definition("a", "S") + "," + definition("n", "N") + ","
                        + definition("c", "S") + "],'GlobalSecondaryIndexes':[{'IndexName':'composed','KeySchema':["
                        + key("h", "HASH") + "," + key("g", "HASH") + "," + key("a", "RANGE") + "," + key("n", "RANGE")
                        + "," + key("c", "RANGE") + "],'Projection':{'ProjectionType':'ALL'}}]}");
        put("p1", "live", "10", "b");
        put("p2", "live", "9", "z");
        put("p3", "live", "10", "a");
        put("p4", "draft", "-1", "a");
        put("p5", "live\\u0000", "0", "a");
        dynamo.put("games", "{'pk':{'S':'p6'},'h':{'S':'h'},'g':{'S':'g'},'a':{'S':'live'},'c':{'S':'a'}}");
        dynamo.put(
                "games", "{'pk':{'S':'p7'},'h':{'S':'hg'},'g':{'S':'x'},'a':{'S':'live'},'n':{'N':'1'},'c':{'S':'a'}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h = :h AND g = :g | p4 p2 p3 p1 p5",
                "h = :h AND g = :g AND a = :a | p2 p3 p1",
                "g = :g AND a = :a AND h = :h AND n > :n | p3 p1",
                "h = :h AND g = :g AND a = :a AND n = :ten AND c = :c | p3",
                "h = :h AND g = :g AND a = :a AND n = :ten AND begins_with(c, :c) | p3",
                "h = :h AND g = :g AND a = :a AND n BETWEEN :n AND :ten | p2 p3 p1",
                "h = :h AND g = :g AND a < :a | p4",
                "h = :h AND g = :g AND begins_with(a, :a) | p2 p3 p1 p5"
            })
    void query_equalitiesThenOneComparison_readsInKeyOrder(String condition, String expected) {
        String answer = dynamo.ok("Query", query(condition, ""));

        assertThat(Pattern.compile("'pk':\\{'S':'(p\\d)'")
                        .matcher(answer)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h = :h | HASH key attributes g must have equality conditions specified in the query",
                "h = :h AND g > :g | HASH key attributes g must have equality conditions specified in the query",
                "h = :h AND g = :g AND n = :n | RANGE key attributes a must have equality conditions specified in the query because a condition is present on key attribute n",
                "h = :h AND g = :g AND c = :c | RANGE key attributes a, n must have equality conditions specified in the query because a condition is present on key attribute c",
                "h = :h AND g = :g AND a > :a AND n = :n | RANGE key attributes a must have equality conditions specified in the query because a condition is present on key attribute n"
            })
    void query_withAGap_isRefused(String condition, String message) {
        assertThat(dynamo.refusal("Query", query(condition, ""))).isEqualTo("ValidationException: " + message);
    }

    @Test
    void page_lastKey_hasEveryKeyAttributeAndGoesOn() {
        String first = dynamo.ok("Query", query("h = :h AND g = :g AND a = :a", ",'Limit':2,'Select':'COUNT'"));
        String key = "{'pk':{'S':'p3'},'h':{'S':'h'},'g':{'S':'g'},'a':{'S':'live'},'n':{'N':'10'},'c':{'S':'a'}}";

        assertThat(first).isEqualTo("{'Count':2,'ScannedCount':2,'LastEvaluatedKey':" + key + "}");
        assertThat(dynamo.ok(
                        "Query", query("h = :h AND g = :g AND a = :a", ",'Select':'COUNT','ExclusiveStartKey':" + key)))
                .isEqualTo("{'Count':1,'ScannedCount':1}");
    }

    private void put(String pk, String a, String n, String c) {
        dynamo.put(
                "games",
                "{'pk':{'S':'" + pk + "'},'h':{'S':'h'},'g':{'S':'g'},'a':{'S':'" + a + "'},'n':{'N':'" + n
                        + "'},'c':{'S':'" + c + "'}}");
    }

    private static String query(String condition, String more) {
        StringBuilder values = new StringBuilder();
        String[][] all = {
            {":h", "{'S':'h'}"},
            {":g", "{'S':'g'}"},
            {":a", "{'S':'live'}"},
            {":n", "{'N':'9'}"},
            {":ten", "{'N':'10'}"},
            {":c", "{'S':'a'}"}
        };
        for (String[] value : all) {
            if (condition.matches(".*" + value[0] + "\\b.*")) {
                values.append(values.isEmpty() ? "" : ",").append("'" + value[0] + "':" + value[1]);
            }
        }
        return "{'TableName':'games','IndexName':'composed','KeyConditionExpression':'" + condition
                + "','ExpressionAttributeValues':{" + values + "}" + more + "}";
    }

    private static String key(String name, String type) {
        return "{'AttributeName':'" + name + "','KeyType':'" + type + "'}";
    }

    private static String definition(String name, String type) {
        return "{'AttributeName':'" + name + "','AttributeType':'" + type + "'}";
    }
}
