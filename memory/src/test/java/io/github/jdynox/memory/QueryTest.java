package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @Test
    void query_ofNumbers_givesThemInNumericOrder() {
        Dynamo dynamo = Dynamo.withOrders("N");
        for (String sk : List.of("10", "9", "-1", "1E2", "0", "-1.5", "0.001")) {
            dynamo.put("orders", "{'pk':{'S':'a'},'sk':{'N':'" + sk + "'}}");
        }

        assertThat(keys(query(dynamo, "pk = :p", "':p':{'S':'a'}", "")))
                .containsExactly("-1.5", "-1", "0", "0.001", "9", "10", "100");
        assertThat(keys(query(dynamo, "pk = :p", "':p':{'S':'a'}", ",'ScanIndexForward':false,'Limit':2")))
                .containsExactly("100", "10");
    }

    @Test
    void query_ofStrings_givesThemInByteOrder() {
        Dynamo dynamo = Dynamo.withOrders("S");
        for (String sk : List.of("b", "a", "B", "aa", "é", "a\\u0000", "a\\u0000b", "\uD83D\uDE00", "\uFFFD")) {
            dynamo.put("orders", "{'pk':{'S':'a'},'sk':{'S':'" + sk + "'}}");
        }

        assertThat(keys(query(dynamo, "pk = :p", "':p':{'S':'a'}", "")))
                .containsExactly("B", "a", "a\\u0000", "a\\u0000b", "aa", "b", "é", "\uFFFD", "\uD83D\uDE00");
        assertThat(keys(query(dynamo, "pk = :p AND begins_with(sk, :s)", "':p':{'S':'a'},':s':{'S':'a'}", "")))
                .containsExactly("a", "a\\u0000", "a\\u0000b", "aa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sk = :x | 3",
                "sk < :x | 1 2",
                "sk <= :x | 1 2 3",
                "sk > :x | 4 5",
                "sk >= :x | 3 4 5",
                "sk BETWEEN :x AND :y | 3 4",
                ":x < sk | 4 5"
            })
    void query_withSortCondition_givesTheRange(String condition, String expected) {
        Dynamo dynamo = Dynamo.withOrders("N");
        for (int sk = 1; sk <= 5; sk++) {
            dynamo.put("orders", "{'pk':{'S':'a'},'sk':{'N':'" + sk + "'}}");
            dynamo.put("orders", "{'pk':{'S':'b'},'sk':{'N':'" + sk + "'}}");
        }
        String values = "':p':{'S':'a'},':x':{'N':'3'}" + (condition.contains(":y") ? ",':y':{'N':'4'}" : "");

        assertThat(keys(query(dynamo, "pk = :p AND " + condition, values, ""))).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sk = :n | Query condition missed key schema element: pk",
                "pk = :s AND x = :n | Query condition missed key schema element: sk",
                "pk > :s | Query key condition not supported",
                "pk = :n | One or more parameter values were invalid: Condition parameter type does not match schema type",
                "pk = :s OR sk = :n | Invalid operator used in KeyConditionExpression: OR",
                "pk = :s AND NOT sk = :n | Invalid operator used in KeyConditionExpression: NOT",
                "pk = :s AND sk <> :n | Invalid operator used in KeyConditionExpression: <>",
                "pk = :s AND sk IN (:n) | Invalid operator used in KeyConditionExpression: IN",
                "pk = :s AND contains(sk, :n) | Invalid operator used in KeyConditionExpression: contains",
                "pk = :s AND size(sk) = :n | KeyConditionExpressions cannot contain nested operations",
                "pk = :s AND pk = :s | KeyConditionExpressions must only contain one condition per key",
                "pk = :s AND sk = :n AND x = :n | Conditions can be of length 1 or 2 only",
                "pk.a = :s | KeyConditionExpressions cannot have conditions on nested attributes"
            })
    void query_withAConditionThatKeysCannotBeSearchedBy_isRefused(String condition, String sentence) {
        Dynamo dynamo = Dynamo.withOrders("N");
        String values = (condition.contains(":s") ? "':s':{'S':'a'}" : "':n':{'N':'1'}")
                + (condition.contains(":s") && condition.contains(":n") ? ",':n':{'N':'1'}" : "");

        assertThat(dynamo.refusal(
                        "Query",
                        "{'TableName':'orders','KeyConditionExpression':'" + condition
                                + "','ExpressionAttributeValues':{" + values + "}}"))
                .isEqualTo("ValidationException: " + sentence);
    }

    @Test
    void query_filteredByItsOwnKey_isRefused() {
        assertThat(
                        Dynamo.withOrders("N")
                                .refusal(
                                        "Query",
                                        "{'TableName':'orders','KeyConditionExpression':'pk = :s',"
                                                + "'FilterExpression':'sk = :n','ExpressionAttributeValues':{':s':{'S':'a'},':n':{'N':'1'}}}"))
                .isEqualTo("ValidationException: Filter Expression can only contain non-primary key attributes: "
                        + "Primary key attribute: sk");
    }

    @Test
    void query_withLegacyConditions_isAnswered() {
        Dynamo dynamo = Dynamo.withOrders("N");
        for (int sk = 1; sk <= 5; sk++) {
            dynamo.put("orders", "{'pk':{'S':'a'},'sk':{'N':'" + sk + "'},'even':{'BOOL':" + (sk % 2 == 0) + "}}");
        }

        assertThat(
                        keys(
                                dynamo.ok(
                                        "Query",
                                        "{'TableName':'orders','KeyConditions':{'pk':{'ComparisonOperator':'EQ',"
                                                + "'AttributeValueList':[{'S':'a'}]},'sk':{'ComparisonOperator':'GT','AttributeValueList':[{'N':'1'}]}},"
                                                + "'QueryFilter':{'even':{'ComparisonOperator':'EQ','AttributeValueList':[{'BOOL':true}]}}}")))
                .containsExactly("2", "4");
    }

    @Test
    void query_withoutKeyCondition_isRefused() {
        assertThat(Dynamo.withOrders("N").refusal("Query", "{'TableName':'orders'}"))
                .isEqualTo(
                        "ValidationException: "
                                + "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.");
    }

    private static String query(Dynamo dynamo, String condition, String values, String more) {
        return dynamo.ok(
                "Query",
                "{'TableName':'orders','KeyConditionExpression':'" + condition + "','ExpressionAttributeValues':{"
                        + values + "}" + more + "}");
    }

    private static List<String> keys(String answer) {
        List<String> keys = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("'sk':\\{'[SN]':'([^']*)'}").matcher(answer.replaceFirst("'LastEvaluatedKey'.*", ""));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }
}
