package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void batch_ofPutsAndDeletes_isCarriedOut() {
        dynamo.put("users", "{'pk':{'S':'old'}}");

        assertThat(
                        dynamo.ok(
                                "BatchWriteItem",
                                "{'ReturnConsumedCapacity':'INDEXES','RequestItems':{'users':["
                                        + "{'PutRequest':{'Item':{'pk':{'S':'a'},'n':{'N':'1'}}}},{'DeleteRequest':{'Key':{'pk':{'S':'old'}}}}]}}"))
                .isEqualTo("{'UnprocessedItems':{},'ConsumedCapacity':[{'TableName':'users','CapacityUnits':2.0,"
                        + "'Table':{'CapacityUnits':2.0}}]}");
        assertThat(dynamo.ok(
                        "BatchGetItem",
                        "{'RequestItems':{'users':{'Keys':[{'pk':{'S':'a'}},{'pk':{'S':'old'}}],"
                                + "'ProjectionExpression':'#n','ExpressionAttributeNames':{'#n':'n'}}}}"))
                .isEqualTo("{'Responses':{'users':[{'n':{'N':'1'}}]},'UnprocessedKeys':{}}");
    }

    @Test
    void batchGet_ofMoreThan16Mb_leavesTheRestUnprocessed() {
        for (int i = 0; i < 45; i++) {
            dynamo.put("users", "{'pk':{'S':'" + (10 + i) + "'},'s':{'S':'" + "x".repeat(390_000) + "'}}");
        }
        String keys = IntStream.range(0, 45)
                .mapToObj(i -> "{'pk':{'S':'" + (10 + i) + "'}}")
                .collect(Collectors.joining(","));

        String answer = dynamo.ok("BatchGetItem", "{'RequestItems':{'users':{'Keys':[" + keys + "]}}}");
        // 43 items of 390,005 bytes fit into 16 MB.
        assertThat(answer).endsWith("'UnprocessedKeys':{'users':{'Keys':[{'pk':{'S':'53'}},{'pk':{'S':'54'}}]}}}");
    }

    @Test
    void batches_noneTooManyOrTwice_areRefused() {
        assertThat(dynamo.refusal("BatchGetItem", "{'RequestItems':{}}"))
                .isEqualTo("ValidationException: The requestItems parameter is required for BatchGetItem");
        assertThat(dynamo.refusal("BatchWriteItem", "{'RequestItems':{}}"))
                .isEqualTo("ValidationException: The requestItems parameter is required for BatchWriteItem");
        assertThat(dynamo.refusal(
                        "BatchWriteItem",
                        "{'RequestItems':{'users':[" + "{'PutRequest':{'Item':{'pk':{'S':'a'}}}},".repeat(25)
                                + "{'PutRequest':{'Item':{'pk':{'S':'a'}}}}]}}"))
                .startsWith("ValidationException: 1 validation error detected: Value '{users=[")
                .endsWith(
                        "]}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: "
                                + "[Member must have length less than or equal to 25, Member must have length greater than or equal to 1]");
        assertThat(dynamo.refusal(
                        "BatchGetItem",
                        "{'RequestItems':{'users':{'Keys':[" + "{'pk':{'S':'a'}},".repeat(100)
                                + "{'pk':{'S':'a'}}]}}}"))
                .isEqualTo(
                        "ValidationException: 1 validation error detected: Value at 'RequestItems.users.member.Keys' failed "
                                + "to satisfy constraint: Member must have length less than or equal to 100");
        assertThat(dynamo.refusal(
                        "BatchGetItem", "{'RequestItems':{'users':{'Keys':[{'pk':{'S':'a'}},{'pk':{'S':'a'}}]}}}"))
                .isEqualTo("ValidationException: Provided list of item keys contains duplicates");
        assertThat(dynamo.refusal(
                        "BatchWriteItem",
                        "{'RequestItems':{'users':[{'PutRequest':{'Item':{'pk':{'S':'a'}}}},"
                                + "{'DeleteRequest':{'Key':{'pk':{'S':'a'}}}}]}}"))
                .isEqualTo("ValidationException: Provided list of item keys contains duplicates");
        assertThat(dynamo.refusal("BatchGetItem", "{'RequestItems':{'nope':{'Keys':[{'pk':{'S':'a'}}]}}}"))
                .isEqualTo("ResourceNotFoundException: Requested resource not found");
    }
}
