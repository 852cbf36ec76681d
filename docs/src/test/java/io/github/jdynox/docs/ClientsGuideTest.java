package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.aws.AwsDynox;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import io.github.jdynox.model.Key;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The examples of the page "Clients". */
class ClientsGuideTest {

    private static final StaticCredentialsProvider ANY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));

    private final MemoryDynamo memory = MemoryDynamo.create();
    private MemoryEndpoint endpoint;

    @BeforeEach
    void serve() {
        memory.seed(User_.MODEL, new User("USER#1", "Ann", 34, "active", null));
        endpoint = memory.serve(0);
        System.setProperty("aws.region", "eu-central-1");
    }

    @AfterEach
    void close() {
        System.clearProperty("aws.region");
        endpoint.close();
    }

    @Test
    void defaults_areFoundByTheSdk() {
        // region client-create
        DynoxClient client = AwsDynox.create();
        Table<User> users = client.table(User.class); // nothing is sent yet
        // endregion
        assertThat(users.model().table()).isEqualTo("users");
        client.close();
    }

    @Test
    void settings_ofAClientMadeHere() {
        URI local = endpoint.uri();
        // region client-settings
        DynoxClient client = AwsDynox.builder()
                .endpoint(local) // left out for AWS; http://localhost:8000 is DynamoDB Local's
                .region("eu-central-1")
                .credentials(ANY)
                .attemptTimeout(Duration.ofSeconds(2)) // after it the request is sent again,
                .maxRetries(3) // so often at most
                .callTimeout(Duration.ofSeconds(5)) // and no longer than this in all
                .maxConnections(100)
                .build();
        // endregion
        assertReads(client);
    }

    @Test
    void httpClient_ofAUsersChoice() {
        URI local = endpoint.uri();
        // region client-http
        DynoxClient client = AwsDynox.builder()
                .endpoint(local)
                .credentials(ANY)
                .httpClient(NettyNioAsyncHttpClient.builder().maxConcurrency(1000)) // closed with the client
                .build();
        // endregion
        assertReads(client);
    }

    @Test
    void gzip_isAsked() {
        URI local = endpoint.uri();
        // region client-gzip
        DynoxClient client =
                AwsDynox.builder().endpoint(local).credentials(ANY).gzip(true).build();
        // endregion
        assertReads(client);
    }

    @Test
    void sdkClient_ofAUsers_staysOpen() {
        DynamoDbAsyncClient sdk = sdk();
        // region client-of
        try (DynoxClient client = AwsDynox.of(sdk)) {
            List<User> users = client.sync().table(User.class).scan().toList();
            assertThat(users).hasSize(1);
        }
        assertThat(sdk.listTables().join().tableNames()).containsExactly("users"); // it is still open
        // endregion
        sdk.close();
    }

    @Test
    void executor_ofAUsers_decodes() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        DynamoDbAsyncClient sdk = sdk();
        // region client-executor
        DynoxClient client = DynoxClient.builder(AwsDynox.transport(sdk)) // or AwsDynox.builder()...transport()
                .executor(executor) // decodes answers and runs your callbacks
                .slowThreshold(Duration.ofMillis(200)) // operations that take longer are logged as warnings
                .build();
        // endregion
        assertReads(client);
        sdk.close();
        executor.shutdown();
    }

    @Test
    void tables_ofAnotherName() {
        memory.seed(User_.MODEL.withTable("users-test"), new User("USER#2", "Bob", 17, "active", null));
        Transport transport = memory.transport();
        // region client-table-names
        DynoxClient client = DynoxClient.builder(transport) // AwsDynox.builder()...transport()
                .tableNames(name -> name + "-test") // of all models, ActiveRecord's too
                .build();
        Table<User> users = client.table(User.class); // the table users-test
        Table<User> others = client.table(User.class, "users"); // a name that is given is taken as it is
        // endregion
        assertThat(users.sync().get(Key.of("USER#2"))).isPresent();
        assertThat(others.sync().get(Key.of("USER#1"))).isPresent();
        client.close();
    }

    private DynamoDbAsyncClient sdk() {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(ANY)
                .build();
    }

    private static void assertReads(DynoxClient client) {
        try (client) {
            assertThat(client.sync().table(User.class).scan().toList()).hasSize(1);
        }
    }
}
