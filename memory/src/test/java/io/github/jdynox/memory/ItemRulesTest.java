package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What items and keys may be. */
class ItemRulesTest {

    private final Dynamo dynamo = Dynamo.withUsers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Missing the key pk in the item",
                "{'pk':{'N':'1'}} | Type mismatch for key pk expected: S actual: N",
                "{'pk':{'S':'a'},'s':{'SS':[]}} | An string set  may not be empty",
                "{'pk':{'S':'a'},'s':{'NS':[]}} | An number set  may not be empty",
                "{'pk':{'S':'a'},'s':{'BS':[]}} | Binary sets should not be empty",
                "{'pk':{'S':'a'},'s':{'SS':['a','a']}} | Input collection [a, a] contains duplicates.",
                "{'pk':{'S':'a'},'m':{'M':{'x':{'NULL':false}}}} | Null attribute value types must have the value of true"
            })
    void putItem_ofAnInvalidItem_isRefused(String item, String sentence) {
        assertThat(refusal(item))
                .isEqualTo("ValidationException: One or more parameter values were invalid: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'pk':{'S':'a'},'n':{}} | Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
                "{'pk':{'S':'a'},'n':{'S':'a','N':'1'}} | Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
                "{'pk':{'S':'a'},'n':{'N':'x'}} | The parameter cannot be converted to a numeric value: x",
                "{'pk':{'S':'a'},'n':{'NS':['1','1.0']}} | Input collection contains duplicates",
                "{'pk':{'S':''}} | One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: pk"
            })
    void putItem_ofAnInvalidValue_isRefused(String item, String sentence) {
        assertThat(refusal(item)).isEqualTo("ValidationException: " + sentence);
    }

    @Test
    void nesting_of32Levels_isTheMost() {
        dynamo.put("users", "{'pk':{'S':'a'},'l':" + "{'L':[".repeat(31) + "{'S':'x'}" + "]}".repeat(31) + "}");

        assertThat(refusal("{'pk':{'S':'a'},'l':" + "{'L':[".repeat(32) + "{'S':'x'}" + "]}".repeat(32) + "}"))
                .isEqualTo("ValidationException: Nesting Levels have exceeded supported limits: "
                        + "Attributes in the item have nested levels beyond supported limit");
    }

    @Test
    void itemSize_of400Kb_isTheMost() {
        dynamo.put("users", "{'pk':{'S':'a'},'s':{'S':'" + "x".repeat(409_600 - 4) + "'}}");

        assertThat(refusal("{'pk':{'S':'a'},'s':{'S':'" + "x".repeat(409_600 - 3) + "'}}"))
                .isEqualTo("ValidationException: Item size has exceeded the maximum allowed size");
    }

    @Test
    void keys_ofTheLongestLength_areStored() {
        dynamo.put("users", "{'pk':{'S':'" + "k".repeat(2_048) + "'}}");

        assertThat(refusal("{'pk':{'S':'" + "k".repeat(2_049) + "'}}"))
                .isEqualTo("ValidationException: One or more parameter values were invalid: "
                        + "Size of hashkey has exceeded the maximum size limit of2048 bytes");
        Dynamo orders = Dynamo.withOrders("S");
        orders.put("orders", "{'pk':{'S':'a'},'sk':{'S':'" + "k".repeat(1_024) + "'}}");
        assertThat(orders.refusal(
                        "PutItem",
                        "{'TableName':'orders','Item':{'pk':{'S':'a'},'sk':{'S':'" + "k".repeat(1_025) + "'}}}"))
                .isEqualTo("ValidationException: One or more parameter values were invalid: "
                        + "Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
    }

    @Test
    void emptyStringsAndBinaries_outsideKeys_areStored() {
        dynamo.put("users", "{'pk':{'S':'a'},'s':{'S':''},'b':{'B':''},'l':{'L':[]},'m':{'M':{}}}");

        assertThat(dynamo.ok("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'}}}"))
                .isEqualTo("{'Item':{'b':{'B':''},'l':{'L':[]},'m':{'M':{}},'pk':{'S':'a'},'s':{'S':''}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'pk':{'S':'a'},'x':{'S':'a'}}", "{}", "{'pk':{'N':'1'}}", "{'x':{'S':'a'}}"})
    void key_ofAnotherShape_isRefused(String key) {
        for (String operation : new String[] {"GetItem", "DeleteItem", "UpdateItem"}) {
            assertThat(dynamo.refusal(operation, "{'TableName':'users','Key':" + key + "}"))
                    .isEqualTo("ValidationException: The provided key element does not match the schema");
        }
    }

    @Test
    void capacity_growsWithSize() {
        String item = "{'pk':{'S':'a'},'s':{'S':'" + "x".repeat(5_000) + "'}}";
        assertThat(dynamo.ok("PutItem", "{'TableName':'users','ReturnConsumedCapacity':'TOTAL','Item':" + item + "}"))
                .isEqualTo("{'ConsumedCapacity':{'TableName':'users','CapacityUnits':5.0}}");
        String get =
                "{'TableName':'users','ReturnConsumedCapacity':'TOTAL','ProjectionExpression':'pk','Key':{'pk':{'S':'a'}}";
        assertThat(dynamo.ok("GetItem", get + "}")).endsWith("'CapacityUnits':1.0}}");
        assertThat(dynamo.ok("GetItem", get + ",'ConsistentRead':true}")).endsWith("'CapacityUnits':2.0}}");
        assertThat(dynamo.ok(
                        "PutItem", "{'TableName':'users','ReturnConsumedCapacity':'TOTAL','Item':{'pk':{'S':'a'}}}"))
                .isEqualTo("{'ConsumedCapacity':{'TableName':'users','CapacityUnits':5.0}}");
        assertThat(dynamo.ok("GetItem", get.replace("'a'", "'b'") + "}"))
                .isEqualTo("{'ConsumedCapacity':{'TableName':'users','CapacityUnits':0.5}}");
    }

    private String refusal(String item) {
        return dynamo.refusal("PutItem", "{'TableName':'users','Item':" + item + "}");
    }

    @Test
    void update_thatNestsBeyond32Levels_isRefused() {
        dynamo.put("users", "{'pk':{'S':'d'},'v':" + "{'L':[".repeat(30) + "{'S':'x'}" + "]}".repeat(30) + "}");
        String update = "{'TableName':'users','Key':{'pk':{'S':'d'}},'UpdateExpression':'SET v" + "[0]".repeat(30)
                + " = :v','ExpressionAttributeValues':{':v':";

        assertThat(dynamo.ok("UpdateItem", update + "{'L':[{'S':'y'}]}}}")).isEqualTo("{}");
        assertThat(dynamo.refusal("UpdateItem", update + "{'L':[{'L':[{'S':'y'}]}]}}}"))
                .isEqualTo("ValidationException: Nesting Levels have exceeded supported limits: "
                        + "Attributes in the item have nested levels beyond supported limit");
    }
}
