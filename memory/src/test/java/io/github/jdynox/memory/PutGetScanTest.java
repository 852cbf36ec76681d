package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PutGetScanTest {

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void getItem_afterPut_givesTheItem() {
        dynamo.put(
                "users", "{'pk':{'S':'a'},'n':{'N':'1.50'},'l':{'L':[{'BOOL':true},{'NULL':true}]},'b':{'B':'AQI='}}");

        assertThat(dynamo.ok("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'}}}"))
                .isEqualTo(
                        "{'Item':{'b':{'B':'AQI='},'l':{'L':[{'BOOL':true},{'NULL':true}]},'n':{'N':'1.5'},'pk':{'S':'a'}}}");
    }

    @Test
    void getItem_unknownKey_givesNoItem() {
        assertThat(dynamo.ok("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'}}}"))
                .isEqualTo("{}");
    }

    @Test
    void scan_withFilter_givesWhatMatches() {
        for (int age = 10; age < 20; age++) {
            dynamo.put("users", "{'pk':{'S':'u" + age + "'},'age':{'N':'" + age + "'}}");
        }

        assertThat(dynamo.ok(
                        "Scan",
                        "{'TableName':'users','FilterExpression':'age > :a','Select':'COUNT',"
                                + "'ExpressionAttributeValues':{':a':{'N':'16'}}}"))
                .isEqualTo("{'Count':3,'ScannedCount':10}");
    }

    @Test
    void putItem_conditionFails_isRefused() {
        dynamo.put("users", "{'pk':{'S':'a'}}");

        assertThat(dynamo.refusal(
                        "PutItem",
                        "{'TableName':'users','Item':{'pk':{'S':'a'}},"
                                + "'ConditionExpression':'attribute_not_exists(pk)'}"))
                .isEqualTo("ConditionalCheckFailedException: The conditional request failed");
    }

    @Test
    void putItem_unknownTable_isRefused() {
        assertThat(dynamo.refusal("PutItem", "{'TableName':'nope','Item':{'pk':{'S':'a'}}}"))
                .isEqualTo("ResourceNotFoundException: Requested resource not found");
    }
}
