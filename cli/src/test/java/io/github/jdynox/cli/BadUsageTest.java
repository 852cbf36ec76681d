package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadUsageTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("Expected a command but found none.", "jdynox"),
                mistake("Unmatched argument at index 0: 'skan'.\nDid you mean: jdynox scan?", "jdynox", "skan"),
                mistake("Missing required parameter: 'TABLE'.", "jdynox scan", "scan"),
                mistake("Missing required parameter: 'TABLE'.", "jdynox count", "count"),
                mistake("Unmatched argument at index 2: 'b'.", "jdynox describe", "describe", "a", "b"),
                mistake(
                        "Unknown option: '--limt=1'.\nPossible solutions: --limit",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--limt=1"),
                mistake(
                        "Invalid value for option '--filter': Expected an attribute or a value at character 5 of the"
                                + " condition but found its end.",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--filter",
                        "a = "),
                mistake(
                        "Invalid value for option '--format': expected one of table, json, jsonl, csv,"
                                + " dynamodb-json but found 'xml'.",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--format",
                        "xml"),
                mistake(
                        "Invalid value for option '--engine': expected one of memory, dynamodb-local but found"
                                + " 'aws'.",
                        "jdynox demo",
                        "demo",
                        "--engine",
                        "aws"),
                mistake("Error: Missing required argument(s): --data=DIR.", "jdynox serve", "serve", "--fsync"),
                mistake(
                        "Invalid value for option '--segment': expected I/N such as 3/8 but found '3'.",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--segment",
                        "3"),
                mistake(
                        "Invalid value for option '--start-key': expected a key such as {\"pk\":{\"S\":\"a\"}} but found"
                                + " 'a'.",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--start-key",
                        "a"),
                mistake(
                        "Invalid value for option '--endpoint': expected a URL such as http://localhost:8000 but found"
                                + " 'localhost:8000'.",
                        "jdynox tables",
                        "tables",
                        "--endpoint",
                        "localhost:8000"),
                mistake(
                        "Expected no --checkpoint for parquet: a Parquet file is readable only when its end is written, so"
                                + " half of one cannot be taken up again.",
                        "jdynox export",
                        "export",
                        "t",
                        "-o",
                        "t.parquet",
                        "--checkpoint",
                        "at"),
                mistake(
                        "Expected --format, or a FILE that ends in .jsonl, .csv or .parquet (.gz or .zst may follow), but"
                                + " found t.json.",
                        "jdynox export",
                        "export",
                        "t",
                        "-o",
                        "t.json"),
                mistake(
                        "Expected --checkpoint FILE with --resume but found none.",
                        "jdynox copy",
                        "copy",
                        "a",
                        "b",
                        "--resume"),
                mistake(
                        "Expected neither --limit nor --start-key with --checkpoint but found --limit.",
                        "jdynox export",
                        "export",
                        "t",
                        "-o",
                        "t.jsonl",
                        "--checkpoint",
                        "at",
                        "--limit",
                        "3"),
                mistake(
                        "Invalid value for option '--max-rcu': expected read capacity units a second such as 500, or a part"
                                + " of what is provisioned such as 30%, but found '0'.",
                        "jdynox scan", "scan", "t", "--max-rcu", "0"),
                mistake(
                        "Invalid value for option '--select' (PATH[:TYPE]): expected one of boolean, int64, double,"
                                + " string, binary, json behind the colon but found 'number'.",
                        "jdynox export",
                        "export",
                        "t",
                        "-o",
                        "t.parquet",
                        "--select",
                        "age:number"),
                mistake(
                        "Invalid value for option '--max-wcu': expected a number of more than 0 but found '0'.",
                        "jdynox import",
                        "import",
                        "t",
                        "t.jsonl",
                        "--max-wcu",
                        "0"),
                mistake(
                        "Invalid value for option '--price': expected a number of more than 0 but found 'much'.",
                        "jdynox estimate",
                        "estimate",
                        "t",
                        "--price",
                        "much"),
                mistake("Expected --limit of at least 1 but found 0.", "jdynox scan", "scan", "t", "--limit", "0"),
                mistake(
                        "Expected --page-size of at least 1 but found -1.",
                        "jdynox count",
                        "count",
                        "t",
                        "--page-size",
                        "-1"),
                mistake(
                        "Invalid value for option '--segments': expected a number from 1 to 1000000, or auto, but found"
                                + " '0'.",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--segments",
                        "0"),
                mistake(
                        "Expected either --segments or --segment but found both.",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--segments",
                        "8",
                        "--segment",
                        "1/8"),
                mistake(
                        "Expected either --segments or --start-key but found both: each segment has a key of its own; give"
                                + " --segment I/8 with it.",
                        "jdynox scan",
                        "scan",
                        "t",
                        "--segments",
                        "8",
                        "--start-key",
                        "{\"pk\":{\"S\":\"a\"}}"));
    }

    private static Arguments mistake(String sentence, String command, String... arguments) {
        return Arguments.of(List.of(arguments), "jdynox: " + sentence + "\nSee: " + command + " --help\n");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void command_badUsage_saysWhatIsExpected(List<String> arguments, String message) {
        assertThat(CommandRun.of(arguments.toArray(String[]::new))).isEqualTo(new CommandRun(2, "", message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scan",
                "count",
                "export",
                "import",
                "copy",
                "delete",
                "estimate",
                "profile",
                "tables",
                "describe",
                "serve",
                "demo"
            })
    void help_ofEachCommand_hasExamples(String command) {
        String[] arguments = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};

        CommandRun run = CommandRun.of(arguments);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: jdynox").contains("Examples:\n  jdynox " + command);
        assertThat(Arrays.stream(run.out().split("\n")).mapToInt(String::length))
                .allMatch(length -> length <= 120);
    }
}
