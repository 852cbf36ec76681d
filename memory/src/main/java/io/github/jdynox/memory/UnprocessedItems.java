package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carries out a part of a batch and hands the rest back, as the service does under load. */
final class UnprocessedItems {

    private final Call call;
    private final boolean write;
    private final Map<String, String> request;
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Map<String, String> left = new LinkedHashMap<>();

    private UnprocessedItems(Call call, Map<String, String> request) {
        this.call = call;
        this.write = call.operation().equals("BatchWriteItem");
        this.request = request;
    }

    /** The batch without its last {@code count} items, which come back unprocessed; what is no batch is carried out whole. */
    static Answer answer(Call call, int count) {
        try {
            Map<String, String> request = RawJson.members(call.json());
            String items = request.get("RequestItems");
            if (items == null) {
                return call.proceed();
            }
            UnprocessedItems batch = new UnprocessedItems(call, request);
            batch.split(RawJson.members(items), count);
            return batch.answer();
        } catch (IOException notARequest) {
            return call.proceed();
        }
    }

    private void split(Map<String, String> tables, int count) throws IOException {
        List<String> names = new ArrayList<>(tables.keySet());
        int open = count;
        for (int i = names.size() - 1; i >= 0; i--) {
            String table = names.get(i);
            String part = tables.getOrDefault(table, "");
            List<String> items =
                    RawJson.elements(write ? part : RawJson.members(part).getOrDefault("Keys", "[]"));
            int cut = Math.max(0, items.size() - open);
            open -= items.size() - cut;
            put(kept, table, part, items.subList(0, cut));
            put(left, table, part, items.subList(cut, items.size()));
        }
    }

    private void put(Map<String, String> side, String table, String part, List<String> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        if (write) {
            side.put(table, RawJson.array(items));
        } else {
            Map<String, String> members = RawJson.members(part);
            members.put("Keys", RawJson.array(items));
            side.put(table, RawJson.object(members));
        }
    }

    private Answer answer() throws IOException {
        if (kept.isEmpty()) {
            Map<String, String> members = new LinkedHashMap<>();
            if (!write) {
                members.put("Responses", "{}");
            }
            members.put(leftMember(), RawJson.object(left));
            return Answers.success(members, Engine.newRequestId());
        }
        request.put("RequestItems", RawJson.object(kept));
        Answer answer = call.ask(call.operation(), RawJson.object(request));
        if (!answer.isSuccess()) {
            return answer;
        }
        Map<String, String> members = RawJson.members(Answers.json(answer));
        Map<String, String> unprocessed = RawJson.members(members.getOrDefault(leftMember(), "{}"));
        unprocessed.putAll(left);
        members.put(leftMember(), RawJson.object(unprocessed));
        return Answers.success(members, answer.requestId());
    }

    private String leftMember() {
        return write ? "UnprocessedItems" : "UnprocessedKeys";
    }
}
