package io.github.jdynox.benchmarks.engine;

import io.github.jdynox.local.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;

/**
 * DynamoDB Local in the process, without HTTP and without JSON: its handler is given the SDK's objects. It is what {@code
 * DynamoDBEmbedded} wraps; that class itself would send telemetry.
 */
final class LocalClient implements DynamoDbClient {

    private static final String KEY = "local";
    private static final String REGION = "us-east-1";

    private final LocalDynamo library;
    private final LocalDynamoDBRequestHandler handler;

    private LocalClient(LocalDynamo library, LocalDynamoDBRequestHandler handler) {
        this.library = library;
        this.handler = handler;
    }

    static LocalClient start() {
        // Starting it is what loads the native library.
        LocalDynamo library = LocalDynamo.start();
        return new LocalClient(library, new LocalDynamoDBRequestHandler(0, true, null, true, false));
    }

    @Override
    public CreateTableResponse createTable(CreateTableRequest request) {
        return handler.createTable(KEY, REGION, request);
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return handler.batchWriteItem(KEY, REGION, request);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return handler.putItem(KEY, REGION, request);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return handler.getItem(KEY, REGION, request);
    }

    @Override
    public ScanResponse scan(ScanRequest request) {
        return handler.scan(KEY, REGION, request);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        handler.shutdown();
        library.close();
    }
}
