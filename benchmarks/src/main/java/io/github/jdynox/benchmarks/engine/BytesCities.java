package io.github.jdynox.benchmarks.engine;

import io.github.jdynox.examples.City;
import io.github.jdynox.examples.City_;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.local.LocalDynamo;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An engine over HTTP with no client worth the name: requests are bytes that were made before, answers are read and not
 * looked into. What is left is the server's cost. One connection a thread.
 */
final class BytesCities implements CityStore {

    private static final int BATCH = 25;

    private final URI endpoint;
    private final Runnable engine;
    private final ThreadLocal<Connection> connections;
    private List<byte[]> puts = List.of();
    private List<byte[]> gets = List.of();

    private BytesCities(URI endpoint, Runnable engine) {
        this.endpoint = endpoint;
        this.engine = engine;
        this.connections = ThreadLocal.withInitial(() -> Connection.open(this.endpoint));
        send(request("CreateTable", DynoxCities.TABLE));
    }

    static BytesCities jdynox() {
        MemoryEndpoint endpoint = MemoryDynamo.create().serve(0);
        return new BytesCities(endpoint.uri(), endpoint::close);
    }

    static BytesCities local() {
        LocalDynamo local = LocalDynamo.start();
        return new BytesCities(local.endpoint(), local::close);
    }

    @Override
    public void fill(List<City> cities) {
        List<String> items = cities.stream().map(BytesCities::json).toList();
        for (int from = 0; from < items.size(); from += BATCH) {
            String writes = items.subList(from, Math.min(items.size(), from + BATCH)).stream()
                    .map(item -> "{\"PutRequest\":{\"Item\":" + item + "}}")
                    .collect(Collectors.joining(","));
            send(request("BatchWriteItem", "{\"RequestItems\":{\"cities\":[" + writes + "]}}"));
        }
        puts = items.stream()
                .map(item -> request("PutItem", "{\"TableName\":\"cities\",\"Item\":" + item + "}"))
                .toList();
        gets = cities.stream()
                .map(city -> request(
                        "GetItem",
                        "{\"TableName\":\"cities\",\"Key\":{\"country\":{\"S\":\"" + city.country()
                                + "\"},\"geonameId\":{\"N\":\"" + city.geonameId() + "\"}}}"))
                .toList();
    }

    private static String json(City city) {
        JsonWriter out = new JsonWriter();
        City_.MODEL.codec().write(out, city);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    @Override
    public Object put(int index) {
        return send(puts.get(index));
    }

    @Override
    public Object get(int index) {
        return send(gets.get(index));
    }

    @Override
    public long filteredScan() {
        long count = 0;
        String start = "";
        while (true) {
            byte[] answer = send(request(
                    "Scan",
                    "{\"TableName\":\"cities\",\"FilterExpression\":\"population >= :least\","
                            + "\"ExpressionAttributeValues\":{\":least\":{\"N\":\"" + POPULATION + "\"}}" + start
                            + "}"));
            String text = new String(answer, StandardCharsets.UTF_8);
            count += number(text, "\"Count\":");
            int key = text.indexOf("\"LastEvaluatedKey\":");
            if (key < 0) {
                return count;
            }
            int from = text.indexOf('{', key);
            start = ",\"ExclusiveStartKey\":" + text.substring(from, text.indexOf("}}", from) + 2);
        }
    }

    private static long number(String text, String name) {
        int from = text.indexOf(name) + name.length();
        int to = from;
        while (Character.isDigit(text.charAt(to))) {
            to++;
        }
        return Long.parseLong(text, from, to, 10);
    }

    private byte[] request(String operation, String json) {
        List<String> head = new ArrayList<>(List.of(
                "POST / HTTP/1.1",
                "Host: " + endpoint.getAuthority(),
                "Content-Type: application/x-amz-json-1.0",
                "X-Amz-Target: DynamoDB_20120810." + operation,
                "X-Amz-Date: 20260101T000000Z",
                "Authorization: AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request,"
                        + " SignedHeaders=host, Signature=0"));
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        head.add("Content-Length: " + body.length);
        byte[] lines = (String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[lines.length + body.length];
        System.arraycopy(lines, 0, all, 0, lines.length);
        System.arraycopy(body, 0, all, lines.length, body.length);
        return all;
    }

    private byte[] send(byte[] request) {
        try {
            return connections.get().send(request);
        } catch (EOFException closedWhenIdle) {
            connections.remove();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return connections.get().send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        engine.run();
    }
}
