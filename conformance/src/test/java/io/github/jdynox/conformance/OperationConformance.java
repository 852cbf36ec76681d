package io.github.jdynox.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What one operation must do, on whatever {@link #dynamo} is. The exchanges are in the file named for the operation. */
abstract class OperationConformance {

    private final DynamoUnderTest dynamo;
    private final String operation;

    OperationConformance(DynamoUnderTest dynamo, String operation) {
        this.dynamo = dynamo;
        this.operation = operation;
    }

    final DynamoUnderTest dynamo() {
        return dynamo;
    }

    final DynamoDbClient client() {
        return dynamo.client();
    }

    final Answer send(String name, String json) {
        return dynamo.wire().send(name, json);
    }

    final void createTable(String name) {
        Answer answer = send("CreateTable", Tables.json(name));
        if (answer.isError()) {
            throw new IllegalStateException("Table " + name + " was refused: " + answer);
        }
    }

    @AfterEach
    final void dropTables() {
        dynamo.clear();
    }

    @TestFactory
    Stream<DynamicTest> exchanges() {
        List<Scenario> scenarios = ExchangeFile.read(operation + ".txt");
        return scenarios.stream().map(scenario -> dynamicTest(scenario.name(), () -> play(scenario)));
    }

    private void play(Scenario scenario) {
        dynamo.clear();
        scenario.tables().forEach(this::createTable);
        for (Exchange exchange : scenario.exchanges()) {
            check(exchange);
        }
    }

    private void check(Exchange exchange) {
        String request = Macros.expand(exchange.request());
        Answer answer = send(exchange.operation(), request);
        String expected = Macros.expand(exchange.expectedOf(dynamo));
        boolean same = expected.startsWith("!") == answer.isError()
                && new AnswerComparison(exchange.operation(), request)
                        .same(Json.parse(expected.substring(2)), answer.body());
        if (!same) {
            throw new AssertionError(operation + ".txt:" + exchange.line() + " " + exchange.operation() + " "
                    + exchange.request() + "\nexpected " + exchange.expectedOf(dynamo) + "\nbut was  "
                    + Exchange.text(answer));
        }
    }
}
