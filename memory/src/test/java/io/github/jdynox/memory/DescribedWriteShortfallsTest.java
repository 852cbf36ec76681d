package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the backend of the described library gets wrong in writes, limits and cost, each as it is right. */
class DescribedWriteShortfallsTest {

    private static final String KEY = "{'TableName':'users','Key':{'pk':{'S':'a'}},";

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void returnValues_ofEveryKind_areGiven_8() {
        dynamo.put("users", "{'pk':{'S':'a'},'n':{'N':'1'},'m':{'N':'5'}}");
        String update =
                KEY + "'UpdateExpression':'ADD n :one','ExpressionAttributeValues':{':one':{'N':'1'}},'ReturnValues':'";

        assertThat(dynamo.ok("UpdateItem", update + "UPDATED_NEW'}")).isEqualTo("{'Attributes':{'n':{'N':'2'}}}");
        assertThat(dynamo.ok("UpdateItem", update + "UPDATED_OLD'}")).isEqualTo("{'Attributes':{'n':{'N':'2'}}}");
        assertThat(dynamo.ok("UpdateItem", update + "ALL_OLD'}"))
                .isEqualTo("{'Attributes':{'m':{'N':'5'},'n':{'N':'3'},'pk':{'S':'a'}}}");
        assertThat(dynamo.ok("UpdateItem", update + "ALL_NEW'}"))
                .isEqualTo("{'Attributes':{'m':{'N':'5'},'n':{'N':'5'},'pk':{'S':'a'}}}");
        assertThat(dynamo.ok("DeleteItem", KEY + "'ReturnValues':'ALL_OLD'}"))
                .isEqualTo("{'Attributes':{'m':{'N':'5'},'n':{'N':'5'},'pk':{'S':'a'}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'SS':[]} | One or more parameter values were invalid: An string set  may not be empty",
                "{'SS':['a','a']} | One or more parameter values were invalid: Input collection [a, a] contains duplicates.",
                "{'N':'NaN'} | The parameter cannot be converted to a numeric value: NaN",
                "{'N':'123456789012345678901234567890123456789'} | Attempting to store more than 38 significant digits in a Number",
                "{'N':'1E126'} | Number overflow. Attempting to store a number with magnitude larger than supported range",
                "{'NULL':false} | One or more parameter values were invalid: Null attribute value types must have the value of true"
            })
    void value_thatNoItemMayHold_isRefused_17(String value, String message) {
        assertThat(dynamo.refusal("PutItem", "{'TableName':'users','Item':{'pk':{'S':'a'},'v':" + value + "}}"))
                .isEqualTo("ValidationException: " + message);
    }

    @Test
    void item_beyondTheLimits_isRefused_17() {
        assertThat(dynamo.refusal(
                        "PutItem",
                        "{'TableName':'users','Item':{'pk':{'S':'a'},'v':{'S':'" + "x".repeat(409_600) + "'}}}"))
                .isEqualTo("ValidationException: Item size has exceeded the maximum allowed size");
        assertThat(dynamo.refusal("PutItem", "{'TableName':'users','Item':{'pk':{'S':'" + "x".repeat(2_049) + "'}}}"))
                .contains("Size of hashkey has exceeded the maximum size limit of2048 bytes");
        assertThat(dynamo.refusal(
                        "PutItem",
                        "{'TableName':'users','Item':{'pk':{'S':'a'},'v':" + "{'L':[".repeat(32) + "{'S':'x'}"
                                + "]}".repeat(32) + "}}"))
                .contains("Nesting Levels have exceeded supported limits");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET l = list_append(l, :l) | 'l':{'L':[{'N':'1'},{'N':'2'}]}",
                "SET l = list_append(:l, l) | 'l':{'L':[{'N':'2'},{'N':'1'}]}",
                "SET l = if_not_exists(l, :l) | 'l':{'L':[{'N':'1'}]}",
                "SET l = if_not_exists(z, :l) | 'l':{'L':[{'N':'2'}]}",
                "SET m.k = :l | 'm':{'M':{'k':{'L':[{'N':'2'}]}}}",
                "REMOVE l[0] SET m.k = :l | 'l':{'L':[]}",
            })
    void update_byFunctionsAndPaths_isCarriedOut_34(String update, String expected) {
        dynamo.put("users", "{'pk':{'S':'a'},'l':{'L':[{'N':'1'}]},'m':{'M':{}},'s':{'SS':['x','y']}}");

        assertThat(dynamo.ok(
                        "UpdateItem",
                        KEY + "'UpdateExpression':'" + update
                                + "','ExpressionAttributeValues':{':l':{'L':[{'N':'2'}]}},'ReturnValues':'ALL_NEW'}"))
                .contains(expected);
    }

    @Test
    void update_ofSetsAndSeveralAdds_isCarriedOut_34() {
        dynamo.put("users", "{'pk':{'S':'a'},'s':{'SS':['x','y']}}");

        assertThat(dynamo.ok(
                        "UpdateItem",
                        KEY + "'UpdateExpression':'ADD n :n, k :n DELETE s :x','ExpressionAttributeValues':"
                                + "{':n':{'N':'2'},':x':{'SS':['x']}},'ReturnValues':'ALL_NEW'}"))
                .isEqualTo("{'Attributes':{'k':{'N':'2'},'n':{'N':'2'},'pk':{'S':'a'},'s':{'SS':['y']}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET a = :v, a.b = :v | Invalid UpdateExpression: Two document paths overlap with each other;",
                "SET status = :v | Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: status",
                "SET a = | Invalid UpdateExpression: Syntax error;",
                "REMOVE a | Value provided in ExpressionAttributeValues unused in expressions: keys: {:v}"
            })
    void update_thatIsWrong_isRefused_34(String update, String message) {
        assertThat(dynamo.refusal(
                        "UpdateItem",
                        KEY + "'UpdateExpression':'" + update + "','ExpressionAttributeValues':{':v':{'N':'1'}}}"))
                .startsWith("ValidationException: " + message);
    }

    @Test
    void capacity_goesBySizeAndConsistency_36() {
        assertThat(dynamo.ok(
                        "PutItem",
                        "{'TableName':'users','ReturnConsumedCapacity':'TOTAL','Item':{'pk':{'S':'a'},'v':{'S':'"
                                + "x".repeat(5_000) + "'}}}"))
                .isEqualTo("{'ConsumedCapacity':{'TableName':'users','CapacityUnits':5.0}}");
        assertThat(dynamo.ok("GetItem", KEY + "'ProjectionExpression':'pk','ReturnConsumedCapacity':'TOTAL'}"))
                .endsWith("'CapacityUnits':1.0}}");
        assertThat(dynamo.ok(
                        "GetItem",
                        KEY + "'ProjectionExpression':'pk','ConsistentRead':true,'ReturnConsumedCapacity':'TOTAL'}"))
                .endsWith("'CapacityUnits':2.0}}");
    }
}
