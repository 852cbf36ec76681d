package io.github.jdynox.cli.demo;

import io.github.jdynox.aws.AwsDynox;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.local.LocalDynamo;
import io.github.jdynox.memory.MemoryDynamo;
import java.util.Locale;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The engines that the demo can run on: the one place that knows them. */
public enum DemoEngine {

    /** The embedded engine of jdynox, in this process. */
    MEMORY("the embedded engine") {
        @Override
        Running start() {
            return new Running(DynoxClient.of(MemoryDynamo.create().transport()), () -> {});
        }
    },

    /** AWS's own DynamoDB Local, in this process, reached over HTTP on the loopback interface. */
    DYNAMODB_LOCAL("DynamoDB Local") {
        @Override
        Running start() {
            LocalDynamo local = LocalDynamo.start();
            DynoxClient client = AwsDynox.builder()
                    .endpoint(local.endpoint())
                    .region("us-east-1")
                    .credentials(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                    .build();
            return new Running(client, local::close);
        }
    };

    private final String title;

    DemoEngine(String title) {
        this.title = title;
    }

    /** An empty engine of its own. */
    abstract Running start();

    /** Its name in prose. */
    String title() {
        return title;
    }

    /** Its name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An engine that runs, with a client of it. */
    record Running(DynoxClient client, Runnable stop) implements AutoCloseable {

        @Override
        public void close() {
            client.close();
            stop.run();
        }
    }
}
