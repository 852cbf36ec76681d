package io.github.jdynox.benchmarks.engine;

import io.github.jdynox.benchmarks.peer.Sdk;
import io.github.jdynox.examples.City;
import io.github.jdynox.local.LocalDynamo;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** An engine through the SDK's blocking low-level client: items are maps, which are made before anything is measured. */
final class SdkCities implements CityStore {

    private static final String TABLE = "cities";
    private static final int BATCH = 25;

    private final DynamoDbClient client;
    private final Runnable engine;
    private List<Map<String, AttributeValue>> items = List.of();

    private SdkCities(DynamoDbClient client, Runnable engine) {
        this.client = client;
        this.engine = engine;
        client.createTable(create -> create.tableName(TABLE)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(key("country", KeyType.HASH), key("geonameId", KeyType.RANGE))
                .attributeDefinitions(
                        typed("country", ScalarAttributeType.S), typed("geonameId", ScalarAttributeType.N)));
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static AttributeDefinition typed(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    /** The embedded engine's endpoint. */
    static SdkCities overHttp() {
        MemoryEndpoint endpoint = MemoryDynamo.create().serve(0);
        return new SdkCities(http(endpoint.uri()), endpoint::close);
    }

    /** DynamoDB Local's endpoint. */
    static SdkCities localOverHttp() {
        LocalDynamo local = LocalDynamo.start();
        return new SdkCities(http(local.endpoint()), local::close);
    }

    /** DynamoDB Local without HTTP. */
    static SdkCities localInProcess() {
        return new SdkCities(LocalClient.start(), () -> {});
    }

    private static DynamoDbClient http(URI endpoint) {
        return Sdk.client(Apache5HttpClient.create(), endpoint);
    }

    @Override
    public void fill(List<City> cities) {
        items = cities.stream().map(SdkCities::item).toList();
        for (int from = 0; from < items.size(); from += BATCH) {
            write(items.subList(from, Math.min(items.size(), from + BATCH)));
        }
    }

    private void write(List<Map<String, AttributeValue>> batch) {
        List<WriteRequest> writes = new ArrayList<>();
        for (Map<String, AttributeValue> item : batch) {
            writes.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
        }
        BatchWriteItemResponse written = client.batchWriteItem(request -> request.requestItems(Map.of(TABLE, writes)));
        if (!written.unprocessedItems().isEmpty()) {
            throw new IllegalStateException("Expected every item of a batch to be written but some were not.");
        }
    }

    @Override
    public Object put(int index) {
        return client.putItem(put -> put.tableName(TABLE).item(items.get(index)));
    }

    @Override
    public Object get(int index) {
        Map<String, AttributeValue> item = items.get(index);
        Map<String, AttributeValue> found = client.getItem(get -> get.tableName(TABLE)
                        .key(Map.of("country", item.get("country"), "geonameId", item.get("geonameId"))))
                .item();
        if (found.isEmpty()) {
            throw new IllegalStateException("Expected a city but there was none.");
        }
        return found;
    }

    @Override
    public long filteredScan() {
        long count = 0;
        for (Map<String, AttributeValue> city : client.scanPaginator(scan -> scan.tableName(TABLE)
                        .filterExpression("population >= :least")
                        .expressionAttributeValues(Map.of(":least", number(POPULATION))))
                .items()) {
            count += city.isEmpty() ? 0 : 1;
        }
        return count;
    }

    private static Map<String, AttributeValue> item(City city) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("country", AttributeValue.fromS(city.country()));
        item.put("geonameId", number(city.geonameId()));
        item.put("name", AttributeValue.fromS(city.name()));
        if (city.adminCode() != null) {
            item.put("adminCode", AttributeValue.fromS(city.adminCode()));
        }
        item.put("featureCode", AttributeValue.fromS(city.featureCode()));
        item.put("population", number(city.population()));
        item.put("latitude", number(city.latitude()));
        item.put("longitude", number(city.longitude()));
        return item;
    }

    private static AttributeValue number(Number number) {
        return AttributeValue.fromN(number.toString());
    }

    @Override
    public void close() {
        client.close();
        engine.run();
    }
}
