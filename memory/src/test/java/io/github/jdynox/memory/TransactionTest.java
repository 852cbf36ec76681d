package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TransactionTest {

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void writes_allPossible_areAllDone() {
        dynamo.put("users", "{'pk':{'S':'b'},'n':{'N':'1'}}");
        dynamo.put("users", "{'pk':{'S':'c'}}");

        assertThat(
                        dynamo.ok(
                                "TransactWriteItems",
                                "{'ReturnConsumedCapacity':'TOTAL','TransactItems':["
                                        + "{'Put':{'TableName':'users','Item':{'pk':{'S':'a'}}}},"
                                        + "{'Update':{'TableName':'users','Key':{'pk':{'S':'b'}},'UpdateExpression':'ADD n :n',"
                                        + "'ExpressionAttributeValues':{':n':{'N':'1'}}}},"
                                        + "{'Delete':{'TableName':'users','Key':{'pk':{'S':'c'}}}},"
                                        + "{'ConditionCheck':{'TableName':'users','Key':{'pk':{'S':'d'}},'ConditionExpression':'attribute_not_exists(pk)'}}]}"))
                .isEqualTo("{'ConsumedCapacity':[{'TableName':'users','CapacityUnits':8.0,'WriteCapacityUnits':8.0}]}");
        assertThat(dynamo.ok(
                        "TransactGetItems",
                        "{'ReturnConsumedCapacity':'TOTAL','TransactItems':[" + get("a") + "," + get("b") + ","
                                + get("c") + "," + get("d") + "]}"))
                .isEqualTo("{'Responses':[{'Item':{'pk':{'S':'a'}}},{'Item':{'n':{'N':'2'},'pk':{'S':'b'}}},{},{}],"
                        + "'ConsumedCapacity':[{'TableName':'users','CapacityUnits':8.0,'ReadCapacityUnits':8.0}]}");
    }

    @Test
    void writes_oneImpossible_areAllUndoneWithReasonsInOrder() {
        dynamo.put("users", "{'pk':{'S':'b'},'n':{'N':'1'}}");

        var refusal = dynamo.refused(
                "TransactWriteItems",
                "{'TransactItems':["
                        + "{'Put':{'TableName':'users','Item':{'pk':{'S':'a'}}}},"
                        + "{'Put':{'TableName':'users','Item':{'pk':{'S':'b'}},'ConditionExpression':'attribute_not_exists(pk)',"
                        + "'ReturnValuesOnConditionCheckFailure':'ALL_OLD'}},"
                        + "{'Update':{'TableName':'users','Key':{'pk':{'S':'c'}},'UpdateExpression':'SET n = gone'}}]}");

        assertThat(refusal.code()).isEqualTo("TransactionCanceledException");
        assertThat(refusal.getMessage())
                .isEqualTo("Transaction cancelled, please refer cancellation reasons for specific "
                        + "reasons [None, ConditionalCheckFailed, ValidationError]");
        assertThat(new String(refusal.body(), StandardCharsets.UTF_8).replace('"', '\''))
                .endsWith(",'CancellationReasons':[{'Code':'None'},"
                        + "{'Code':'ConditionalCheckFailed','Message':'The conditional request failed',"
                        + "'Item':{'n':{'N':'1'},'pk':{'S':'b'}}},"
                        + "{'Code':'ValidationError','Message':'The provided expression refers to an attribute that does not "
                        + "exist in the item'}]}");
        assertThat(dynamo.ok("Scan", "{'TableName':'users'}"))
                .isEqualTo("{'Items':[{'n':{'N':'1'},'pk':{'S':'b'}}],'Count':1,'ScannedCount':1}");
    }

    @Test
    void writes_ofOneItemTwice_areRefused() {
        assertThat(dynamo.refusal(
                        "TransactWriteItems",
                        "{'TransactItems':["
                                + "{'Put':{'TableName':'users','Item':{'pk':{'S':'a'}}}},"
                                + "{'Delete':{'TableName':'users','Key':{'pk':{'S':'a'}}}}]}"))
                .isEqualTo("ValidationException: Transaction request cannot include multiple operations on one item");
    }

    @Test
    void writes_underATokenUsedBefore_areDoneOnce() {
        String add =
                "{'ClientRequestToken':'token','TransactItems':[{'Update':{'TableName':'users','Key':{'pk':{'S':'a'}},"
                        + "'UpdateExpression':'ADD n :n','ExpressionAttributeValues':{':n':{'N':'1'}}}}]}";
        dynamo.ok("TransactWriteItems", add);
        dynamo.ok("TransactWriteItems", add);

        assertThat(dynamo.ok("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'}}}"))
                .isEqualTo("{'Item':{'n':{'N':'1'},'pk':{'S':'a'}}}");
        assertThat(dynamo.refusal("TransactWriteItems", add.replace("{'N':'1'}", "{'N':'2'}")))
                .isEqualTo("IdempotentParameterMismatchException: "
                        + "The request uses the same client token as a previous, but different, request.");
    }

    @Test
    void transactItems_noneOrTooMany_areRefused() {
        assertThat(dynamo.refusal("TransactWriteItems", "{'TransactItems':[]}"))
                .isEqualTo("ValidationException: 1 validation error detected: Value '[]' at 'transactItems' failed to "
                        + "satisfy constraint: Member must have length greater than or equal to 1");
        String many = ("," + get("a")).repeat(101).substring(1);
        assertThat(dynamo.refusal("TransactGetItems", "{'TransactItems':[" + many + "]}"))
                .endsWith(
                        "' at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100");
    }

    @Test
    void malformedExpression_ofALaterAction_isReportedBeforeAMissingTable() {
        assertThat(
                        dynamo.refusal(
                                "TransactWriteItems",
                                "{'TransactItems':["
                                        + "{'Put':{'TableName':'nope','Item':{'pk':{'S':'a'}}}},"
                                        + "{'ConditionCheck':{'TableName':'users','Key':{'pk':{'S':'d'}},'ConditionExpression':'attribute_not_exists('}}]}"))
                .isEqualTo(
                        "ValidationException: Invalid ConditionExpression: Syntax error; token: \"<EOF>\", near: \"(\"");
    }

    private static String get(String key) {
        return "{'Get':{'TableName':'users','Key':{'pk':{'S':'" + key + "'}}}}";
    }

    @Test
    void writes_ofMoreThanFourMegabytes_areRefused() {
        StringBuilder puts = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            puts.append(i == 0 ? "" : ",")
                    .append("{'Put':{'TableName':'users','Item':{'pk':{'S':'" + i + "'},'v':{'S':'")
                    .append("x".repeat(350_000))
                    .append("'}}}}");
        }

        assertThat(dynamo.refusal("TransactWriteItems", "{'TransactItems':[" + puts + "]}"))
                .isEqualTo("ValidationException: Collection size of items exceeded, which can also be caused by the "
                        + "aggregate size of the items in the transaction exceeding the 4MB limit");
        assertThat(dynamo.ok("Scan", "{'TableName':'users','Select':'COUNT'}"))
                .isEqualTo("{'Count':0,'ScannedCount':0}");
    }

    @Test
    void reads_ofMoreThanFourMegabytes_areRefused() {
        StringBuilder gets = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            dynamo.put("users", "{'pk':{'S':'" + i + "'},'v':{'S':'" + "x".repeat(350_000) + "'}}");
            gets.append(i == 0 ? "" : ",").append(get(String.valueOf(i)));
        }

        assertThat(dynamo.refusal("TransactGetItems", "{'TransactItems':[" + gets + "]}"))
                .startsWith("ValidationException: Collection size of items exceeded");
    }

    @Test
    void writes_sentAgainUnderTheirToken_costWhatReadingTheItemsCosts() {
        String put = "{'ClientRequestToken':'t','ReturnConsumedCapacity':'TOTAL','TransactItems':["
                + "{'Put':{'TableName':'users','Item':{'pk':{'S':'a'},'v':{'S':'" + "x".repeat(5_000) + "'}}}}]}";

        assertThat(dynamo.ok("TransactWriteItems", put))
                .isEqualTo(
                        "{'ConsumedCapacity':[{'TableName':'users','CapacityUnits':10.0,'WriteCapacityUnits':10.0}]}");
        assertThat(dynamo.ok("TransactWriteItems", put))
                .isEqualTo("{'ConsumedCapacity':[{'TableName':'users','CapacityUnits':4.0,'ReadCapacityUnits':4.0}]}");
    }
}
