package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers that test control gives in the engine's place. */
final class Answers {

    private Answers() {}

    static Answer refusal(int status, String code, String message) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("__type", RawJson.quoted("com.amazonaws.dynamodb.v20120810#" + code));
        members.put("message", RawJson.quoted(message));
        byte[] body = bytes(members);
        return new Answer(status, body, body.length, Engine.newRequestId(), code, message);
    }

    static Answer throttled() {
        return refusal(
                400,
                "ProvisionedThroughputExceededException",
                "The level of configured provisioned throughput for the table was exceeded."
                        + " Consider increasing your provisioning level with the UpdateTable API.");
    }

    static Answer throttledByIndexes() {
        return refusal(
                400,
                "ProvisionedThroughputExceededException",
                "The level of configured provisioned throughput for one or more global secondary indexes of the table was"
                        + " exceeded. Consider increasing your provisioning level for the under-provisioned global"
                        + " secondary indexes with the UpdateTable API.");
    }

    static Answer success(Map<String, String> members, String requestId) {
        byte[] body = bytes(members);
        return new Answer(200, body, body.length, requestId, "", "");
    }

    static String json(Answer answer) {
        return new String(answer.body(), 0, answer.length(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Map<String, String> members) {
        return RawJson.object(members).getBytes(StandardCharsets.UTF_8);
    }
}
