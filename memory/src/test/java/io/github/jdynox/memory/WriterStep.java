package io.github.jdynox.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One request of a writer, and what it does to the writer's items. Which it is follows from seed, writer and number, so that
 * whoever knows how far the writer came knows what there must be.
 *
 * @param effects what it changes, each kept by itself; a transaction has one
 */
record WriterStep(String operation, String json, List<Map<String, Long>> effects) {

    /** What an effect makes of an item that it deletes. */
    private static final Long GONE = -1L;

    private static final int ITEMS = 30;
    private static final int FILLER = 3000;

    /** The tables; an effect names an item by table and key, and a tag as one of a table {@code tag}. */
    static final List<String> TABLES = List.of("left", "right");

    static WriterStep of(long seed, int writer, long number) {
        Random random = new Random(seed * 1_000_003 + writer * 7919L + number);
        String key = "w" + writer + "-" + random.nextInt(ITEMS);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> put(random, key, number);
            case 3, 4 -> new WriterStep(
                    "UpdateItem",
                    "{'TableName':'left','Key':{'pk':{'S':'" + key + "'}},'UpdateExpression':'SET n = :n',"
                            + "'ExpressionAttributeValues':{':n':{'N':'" + number + "'}}}",
                    List.of(Map.of("left/" + key, number)));
            case 5 -> new WriterStep(
                    "DeleteItem",
                    "{'TableName':'left','Key':{'pk':{'S':'" + key + "'}}}",
                    List.of(Map.of("left/" + key, GONE)));
            case 6 -> batch(writer, number);
            case 7 -> new WriterStep(
                    "TagResource",
                    "{'ResourceArn':'arn:aws:dynamodb:us-east-1:123456789012:table/left','Tags':[{'Key':'w" + writer
                            + "','Value':'" + number + "'}]}",
                    List.of(Map.of("tag/w" + writer, number)));
            default -> transaction(random, writer, number);
        };
    }

    static void apply(Map<String, Long> effect, Map<String, Long> items) {
        effect.forEach((item, number) -> {
            if (number.equals(GONE)) {
                items.remove(item);
            } else {
                items.put(item, number);
            }
        });
    }

    /** Whether items are as the effect leaves them. */
    static boolean isApplied(Map<String, Long> effect, Map<String, Long> items) {
        return effect.entrySet().stream()
                .allMatch(one -> one.getValue().equals(items.getOrDefault(one.getKey(), GONE)));
    }

    private static WriterStep put(Random random, String key, long number) {
        return new WriterStep(
                "PutItem",
                "{'TableName':'left','Item':" + item(key, number, random.nextInt(FILLER)) + "}",
                List.of(Map.of("left/" + key, number)));
    }

    private static WriterStep batch(int writer, long number) {
        List<Map<String, Long>> effects = new ArrayList<>();
        List<String> puts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String key = "w" + writer + "-batch-" + i;
            puts.add("{'PutRequest':{'Item':" + item(key, number, 100) + "}}");
            effects.add(Map.of("right/" + key, number));
        }
        return new WriterStep("BatchWriteItem", "{'RequestItems':{'right':[" + String.join(",", puts) + "]}}", effects);
    }

    private static WriterStep transaction(Random random, int writer, long number) {
        String key = "w" + writer + "-together";
        List<String> puts = new ArrayList<>();
        Map<String, Long> effect = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            String table = TABLES.get(i % 2);
            puts.add("{'Put':{'TableName':'" + table + "','Item':" + item(key + i, number, random.nextInt(FILLER))
                    + "}}");
            effect.put(table + "/" + key + i, number);
        }
        return new WriterStep(
                "TransactWriteItems", "{'TransactItems':[" + String.join(",", puts) + "]}", List.of(effect));
    }

    private static String item(String key, long number, int filler) {
        return "{'pk':{'S':'" + key + "'},'n':{'N':'" + number + "'},'filler':{'S':'" + "x".repeat(filler) + "'}}";
    }
}
