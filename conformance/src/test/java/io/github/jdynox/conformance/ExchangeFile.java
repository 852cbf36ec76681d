package io.github.jdynox.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of scenarios.
 *
 * <pre>
 * ## name of the scenario [cities, orders]     its tables
 * GetItem {"TableName":"cities", ...}          a request
 * &lt; {"Item": ...}                              what the service answers, or
 * ! {"__type": ...}                            the error it answers with
 * ~ ! {"__type": ...}                          what DynamoDB Local answers where it differs
 * # remark
 * </pre>
 */
final class ExchangeFile {

    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private String name = "";
    private List<String> tables = List.of();
    private @Nullable Exchange open;

    private ExchangeFile() {}

    static List<Scenario> read(String resource) {
        ExchangeFile file = new ExchangeFile();
        List<String> lines = lines(resource);
        for (int i = 0; i < lines.size(); i++) {
            file.accept(i + 1, lines.get(i).strip());
        }
        file.endScenario();
        return List.copyOf(file.scenarios);
    }

    static List<String> lines(String resource) {
        try (InputStream in = ExchangeFile.class.getResourceAsStream("/exchanges/" + resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No exchanges/" + resource + " on the class path");
            }
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(int number, String line) {
        if (line.startsWith("## ")) {
            endScenario();
            startScenario(line.substring(3));
        } else if (line.startsWith("<") || line.startsWith("!")) {
            open = answered(number, line);
        } else if (line.startsWith("~ ")) {
            open = answeredByLocal(number, line.substring(2));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            endExchange();
            int space = line.indexOf(' ');
            open = new Exchange(number, line.substring(0, space), line.substring(space + 1), null, null);
        }
    }

    private Exchange answered(int number, String line) {
        Exchange request = request(number);
        return new Exchange(request.line(), request.operation(), request.request(), line, null);
    }

    private Exchange answeredByLocal(int number, String line) {
        Exchange request = request(number);
        return new Exchange(request.line(), request.operation(), request.request(), request.expected(), line);
    }

    private Exchange request(int number) {
        if (open == null) {
            throw new IllegalArgumentException("Line " + number + " is an answer without a request");
        }
        return open;
    }

    private void startScenario(String header) {
        int bracket = header.indexOf('[');
        name = bracket < 0 ? header : header.substring(0, bracket).strip();
        tables = bracket < 0
                ? List.of()
                : List.of(header.substring(bracket + 1, header.indexOf(']')).split(", *"));
    }

    private void endScenario() {
        endExchange();
        if (!exchanges.isEmpty()) {
            scenarios.add(new Scenario(name, tables, List.copyOf(exchanges)));
            exchanges.clear();
        }
    }

    private void endExchange() {
        if (open != null) {
            exchanges.add(open);
            open = null;
        }
    }
}
