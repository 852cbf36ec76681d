package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexTest {

    private final Dynamo dynamo = new Dynamo();

    @BeforeEach
    void makeTable() {
        dynamo.ok(
                "CreateTable",
                "{'TableName':'orders','BillingMode':'PAY_PER_REQUEST',"
                        + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},{'AttributeName':'sk','AttributeType':'N'},"
                        + "{'AttributeName':'g','AttributeType':'S'},{'AttributeName':'l','AttributeType':'N'}],"
                        + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},{'AttributeName':'sk','KeyType':'RANGE'}],"
                        + "'GlobalSecondaryIndexes':[{'IndexName':'byG','KeySchema':[{'AttributeName':'g','KeyType':'HASH'}],"
                        + "'Projection':{'ProjectionType':'KEYS_ONLY'}}],"
                        + "'LocalSecondaryIndexes':[{'IndexName':'byL','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},"
                        + "{'AttributeName':'l','KeyType':'RANGE'}],'Projection':{'ProjectionType':'INCLUDE','NonKeyAttributes':['x']}}]}");
    }

    private void put(int sk, String more) {
        dynamo.put("orders", "{'pk':{'S':'a'},'sk':{'N':'" + sk + "'}" + more + "}");
    }

    @Test
    void globalIndex_holdsItemsWithItsKeyAloneAndProjects() {
        put(1, ",'g':{'S':'x'},'y':{'S':'y'}");
        put(2, ",'g':{'S':'x'}");
        put(3, "");

        assertThat(dynamo.ok(
                        "Query",
                        "{'TableName':'orders','IndexName':'byG','KeyConditionExpression':'g = :g',"
                                + "'ExpressionAttributeValues':{':g':{'S':'x'}},'ReturnConsumedCapacity':'INDEXES'}"))
                .isEqualTo(
                        "{'Items':[{'g':{'S':'x'},'pk':{'S':'a'},'sk':{'N':'1'}},{'g':{'S':'x'},'pk':{'S':'a'},'sk':{'N':'2'}}],"
                                + "'Count':2,'ScannedCount':2,'ConsumedCapacity':{'TableName':'orders','CapacityUnits':0.5,"
                                + "'Table':{'CapacityUnits':0.0},'GlobalSecondaryIndexes':{'byG':{'CapacityUnits':0.5}}}}");
    }

    @Test
    void globalIndex_follows_updatesAndDeletes() {
        put(1, ",'g':{'S':'x'}");
        dynamo.ok(
                "UpdateItem",
                "{'TableName':'orders','Key':{'pk':{'S':'a'},'sk':{'N':'1'}},'UpdateExpression':'SET g = :g',"
                        + "'ExpressionAttributeValues':{':g':{'S':'y'}}}");
        assertThat(countByG("x")).startsWith("{'Count':0");
        assertThat(countByG("y")).startsWith("{'Count':1");
        dynamo.ok("DeleteItem", "{'TableName':'orders','Key':{'pk':{'S':'a'},'sk':{'N':'1'}}}");
        assertThat(countByG("y")).startsWith("{'Count':0");
    }

    @Test
    void globalIndex_pages_goOnBehindTheLastKey() {
        put(1, ",'g':{'S':'x'}");
        put(2, ",'g':{'S':'x'}");

        String first = dynamo.ok("Scan", "{'TableName':'orders','IndexName':'byG','Limit':1}");
        assertThat(first).endsWith("'LastEvaluatedKey':{'pk':{'S':'a'},'sk':{'N':'1'},'g':{'S':'x'}}}");
        assertThat(dynamo.ok(
                        "Scan",
                        "{'TableName':'orders','IndexName':'byG',"
                                + "'ExclusiveStartKey':{'pk':{'S':'a'},'sk':{'N':'1'},'g':{'S':'x'}}}"))
                .isEqualTo("{'Items':[{'g':{'S':'x'},'pk':{'S':'a'},'sk':{'N':'2'}}],'Count':1,'ScannedCount':1}");
    }

    @Test
    void localIndex_ordersByItsOwnKeyAndFetchesWhatItLacks() {
        put(1, ",'l':{'N':'5'},'x':{'S':'x1'},'y':{'S':'y1'}");
        put(2, ",'l':{'N':'4'},'x':{'S':'x2'},'y':{'S':'y2'}");

        String query = "{'TableName':'orders','IndexName':'byL','KeyConditionExpression':'pk = :p',"
                + "'ExpressionAttributeValues':{':p':{'S':'a'}},'ReturnConsumedCapacity':'INDEXES'";
        assertThat(dynamo.ok("Query", query + ",'ConsistentRead':true}"))
                .isEqualTo("{'Items':[{'l':{'N':'4'},'pk':{'S':'a'},'sk':{'N':'2'},'x':{'S':'x2'}},"
                        + "{'l':{'N':'5'},'pk':{'S':'a'},'sk':{'N':'1'},'x':{'S':'x1'}}],'Count':2,'ScannedCount':2,"
                        + "'ConsumedCapacity':{'TableName':'orders','CapacityUnits':1.0,'Table':{'CapacityUnits':0.0},"
                        + "'LocalSecondaryIndexes':{'byL':{'CapacityUnits':1.0}}}}");
        assertThat(dynamo.ok("Query", query + ",'ProjectionExpression':'y'}"))
                .isEqualTo("{'Items':[{'y':{'S':'y2'}},{'y':{'S':'y1'}}],'Count':2,'ScannedCount':2,"
                        + "'ConsumedCapacity':{'TableName':'orders','CapacityUnits':1.5,'Table':{'CapacityUnits':1.0},"
                        + "'LocalSecondaryIndexes':{'byL':{'CapacityUnits':0.5}}}}");
    }

    @Test
    void writes_chargeTheIndexesTheyTouch() {
        assertThat(charged("'g':{'S':'x'},'l':{'N':'1'}"))
                .isEqualTo(
                        "{'ConsumedCapacity':{'TableName':'orders','CapacityUnits':3.0,'Table':{'CapacityUnits':1.0},"
                                + "'LocalSecondaryIndexes':{'byL':{'CapacityUnits':1.0}},'GlobalSecondaryIndexes':{'byG':{'CapacityUnits':1.0}}}}");
        assertThat(charged("'g':{'S':'y'},'l':{'N':'1'}"))
                .isEqualTo(
                        "{'ConsumedCapacity':{'TableName':'orders','CapacityUnits':3.0,'Table':{'CapacityUnits':1.0},"
                                + "'GlobalSecondaryIndexes':{'byG':{'CapacityUnits':2.0}}}}");
        assertThat(charged("'g':{'S':'y'},'l':{'N':'1'},'z':{'S':'" + "z".repeat(2_000) + "'}"))
                .isEqualTo(
                        "{'ConsumedCapacity':{'TableName':'orders','CapacityUnits':2.0,'Table':{'CapacityUnits':2.0}}}");
    }

    @Test
    void indexKeys_ofOtherTypesOrEmpty_areRefused() {
        assertThat(dynamo.refusal(
                        "PutItem", "{'TableName':'orders','Item':{'pk':{'S':'a'},'sk':{'N':'1'},'g':{'N':'1'}}}"))
                .isEqualTo("ValidationException: One or more parameter values were invalid: "
                        + "Type mismatch for Index Key g Expected: S Actual: N IndexName: byG");
        assertThat(dynamo.refusal(
                        "PutItem", "{'TableName':'orders','Item':{'pk':{'S':'a'},'sk':{'N':'1'},'g':{'S':''}}}"))
                .isEqualTo(
                        "ValidationException: One or more parameter values are not valid. A value specified for a secondary "
                                + "index key is not supported. The AttributeValue for a key attribute cannot contain an empty string "
                                + "value. IndexName: byG, IndexKey: g");
    }

    @Test
    void reads_thatAnIndexCannotGive_areRefused() {
        assertThat(dynamo.refusal("Scan", "{'TableName':'orders','IndexName':'nope'}"))
                .isEqualTo("ValidationException: The table does not have the specified index: nope");
        assertThat(dynamo.refusal("Scan", "{'TableName':'orders','IndexName':'byG','ConsistentRead':true}"))
                .isEqualTo("ValidationException: Consistent reads are not supported on global secondary indexes");
        assertThat(dynamo.refusal("Scan", "{'TableName':'orders','IndexName':'byG','Select':'ALL_ATTRIBUTES'}"))
                .isEqualTo(
                        "ValidationException: One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not "
                                + "supported for global secondary index byG because its projection type is not ALL");
        assertThat(dynamo.refusal("Scan", "{'TableName':'orders','IndexName':'byG','ProjectionExpression':'y'}"))
                .isEqualTo("ValidationException: One or more parameter values were invalid: "
                        + "Global secondary index byG does not project [y]");
    }

    @Test
    void updateTable_addingAndDroppingAnIndex_fillsAndForgetsIt() {
        put(1, ",'z':{'S':'q'}");
        dynamo.ok(
                "UpdateTable",
                "{'TableName':'orders','AttributeDefinitions':[{'AttributeName':'z','AttributeType':'S'}],"
                        + "'GlobalSecondaryIndexUpdates':[{'Create':{'IndexName':'byZ','KeySchema':[{'AttributeName':'z','KeyType':'HASH'}],"
                        + "'Projection':{'ProjectionType':'ALL'}}}]}");
        dynamo.ok(
                "UpdateTable", "{'TableName':'orders','GlobalSecondaryIndexUpdates':[{'Delete':{'IndexName':'byG'}}]}");

        assertThat(dynamo.ok("Scan", "{'TableName':'orders','IndexName':'byZ','Select':'COUNT'}"))
                .isEqualTo("{'Count':1,'ScannedCount':1}");
        assertThat(dynamo.refusal("Scan", "{'TableName':'orders','IndexName':'byG'}"))
                .isEqualTo("ValidationException: The table does not have the specified index: byG");
    }

    private String countByG(String g) {
        return dynamo.ok(
                "Query",
                "{'TableName':'orders','IndexName':'byG','KeyConditionExpression':'g = :g','Select':'COUNT',"
                        + "'ExpressionAttributeValues':{':g':{'S':'" + g + "'}}}");
    }

    private String charged(String attributes) {
        return dynamo.ok(
                "PutItem",
                "{'TableName':'orders','Item':{'pk':{'S':'a'},'sk':{'N':'1'}," + attributes
                        + "},'ReturnConsumedCapacity':'INDEXES'}");
    }

    @Test
    void query_filterOnWhatTheIndexLacks_isRefusedOnBothKinds() {
        String filter =
                "'FilterExpression':'c.d = :v AND b = :v','ExpressionAttributeValues':{':k':{'S':'a'},':v':{'S':'x'}}}";

        assertThat(dynamo.refusal(
                        "Query",
                        "{'TableName':'orders','IndexName':'byL','KeyConditionExpression':'pk = :k'," + filter))
                .isEqualTo("ValidationException: One or more parameter values were invalid: "
                        + "Secondary index byL does not project one or more filter attributes: [b, c]");
        assertThat(dynamo.refusal(
                        "Query", "{'TableName':'orders','IndexName':'byG','KeyConditionExpression':'g = :k'," + filter))
                .isEqualTo("ValidationException: One or more parameter values were invalid: "
                        + "Secondary index byG does not project one or more filter attributes: [b, c]");
    }

    @Test
    void scan_filterOnWhatTheIndexLacks_findsItAbsent() {
        put(1, ",'l':{'N':'1'},'b':{'S':'x'}");
        String scan = "{'TableName':'orders','IndexName':'byL','Select':'COUNT','FilterExpression':'";

        assertThat(dynamo.ok("Scan", scan + "attribute_exists(b)'}")).isEqualTo("{'Count':0,'ScannedCount':1}");
        assertThat(dynamo.ok("Scan", scan + "attribute_not_exists(b)'}")).isEqualTo("{'Count':1,'ScannedCount':1}");
    }

    @Test
    void index_madeLater_leavesOutWhatItsKeyCannotHold() {
        put(1, ",'x':{'S':'kept'}");
        put(2, ",'x':{'N':'2'}");
        put(3, ",'x':{'S':''}");
        put(4, ",'x':{'S':'" + "x".repeat(2049) + "'}");
        put(5, ",'x':{'S':'" + "x".repeat(1025) + "'}");
        dynamo.ok("UpdateTable", madeLater("byX", "{'AttributeName':'x','KeyType':'HASH'}"));
        dynamo.ok(
                "UpdateTable",
                madeLater(
                        "byGAndX", "{'AttributeName':'pk','KeyType':'HASH'},{'AttributeName':'x','KeyType':'RANGE'}"));

        assertThat(dynamo.ok("Scan", "{'TableName':'orders','IndexName':'byX','Select':'COUNT'}"))
                .isEqualTo("{'Count':2,'ScannedCount':2}");
        assertThat(dynamo.ok("Scan", "{'TableName':'orders','IndexName':'byGAndX','Select':'COUNT'}"))
                .isEqualTo("{'Count':1,'ScannedCount':1}");
    }

    private static String madeLater(String index, String keys) {
        return "{'TableName':'orders','AttributeDefinitions':[{'AttributeName':'x','AttributeType':'S'},"
                + "{'AttributeName':'pk','AttributeType':'S'}],'GlobalSecondaryIndexUpdates':[{'Create':{'IndexName':'"
                + index + "','KeySchema':[" + keys + "],'Projection':{'ProjectionType':'ALL'}}}]}";
    }
}
