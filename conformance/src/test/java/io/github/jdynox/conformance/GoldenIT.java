package io.github.jdynox.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes DynamoDB Local's answer under each request that has none; what it writes is to be read before it is believed. */
class GoldenIT {

    @Test
    @EnabledIfSystemProperty(named = "golden", matches = "write")
    void exchanges_withoutAnswer_areRecorded() throws IOException {
        Path folder = Path.of(System.getProperty("golden.folder"));
        try (DynamoUnderTest dynamo = new DynamoDbLocalUnderTest();
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.endsWith("tables.txt")).toList()) {
                Files.write(file, recorded(dynamo, Files.readAllLines(file)));
            }
        }
    }

    private static List<String> recorded(DynamoUnderTest dynamo, List<String> lines) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            written.add(line);
            if (line.startsWith("## ")) {
                dynamo.clear();
                if (line.contains("[")) {
                    Arrays.stream(line.substring(line.indexOf('[') + 1, line.indexOf(']'))
                                    .split(", *"))
                            .forEach(table -> dynamo.wire().send("CreateTable", Tables.json(table)));
                }
            } else if (!line.isBlank() && "<!~#".indexOf(line.charAt(0)) < 0) {
                String[] request = line.split(" ", 2);
                Answer answer = dynamo.wire().send(request[0], Macros.expand(request[1]));
                if (i + 1 == lines.size()
                        || lines.get(i + 1).isBlank()
                        || "<!".indexOf(lines.get(i + 1).charAt(0)) < 0) {
                    written.add(Exchange.text(answer));
                }
            }
        }
        return written;
    }
}
