package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.SyncTable;
import io.github.jdynox.examples.Cities;
import io.github.jdynox.examples.City;
import io.github.jdynox.examples.City_;
import io.github.jdynox.model.Model;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the guide's transcripts, one after the other, on some of the cities: what they say must be what the
 * guide says, but for its figures.
 */
@Timeout(300)
class GuideTranscriptsTest {

    private static final Path GUIDE = Path.of("..", "docs", "guide", "scanning-a-large-table.md");
    private static final String PROMPT = "$ jdynox ";
    private static final String STOPPED = "^C";
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE = Pattern.compile(".*\\.(at|gz|html|parquet)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    /** A command and what it said, line by line. */
    private record Transcript(String command, List<String> said) {

        boolean isStopped() {
            return !said.isEmpty() && said.get(0).equals(STOPPED);
        }
    }

    @Test
    void transcripts_runAgain_sayTheSame() throws IOException {
        List<Transcript> transcripts = transcripts();
        assertThat(transcripts).hasSizeGreaterThan(5);
        try (Engine engine = new Engine()) {
            fill(engine);
            for (Transcript transcript : transcripts) {
                assertThat(withoutFigures(run(engine, transcript)))
                        .as(transcript.command)
                        .isEqualTo(withoutFigures(String.join("\n", transcript.said)));
            }
        }
    }

    private static void fill(Engine engine) {
        engine.dynamo().createTable(City_.MODEL);
        engine.dynamo().createTable(Model.ofMaps("cities-copy", City_.MODEL.keys()));
        List<City> cities = Cities.load();
        SyncTable<City> table = engine.dynamo().client().sync().table(City_.MODEL);
        table.batchPut(IntStream.range(0, cities.size())
                .filter(i -> i % 40 == 0 || cities.get(i).country().equals("AD"))
                .mapToObj(cities::get)
                .toList());
        engine.dynamo().control().recordRequests(true);
    }

    private static List<Transcript> transcripts() throws IOException {
        List<Transcript> transcripts = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(GUIDE)) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith(PROMPT)) {
                transcripts.add(new Transcript(line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (inside) {
                transcripts.get(transcripts.size() - 1).said.add(line);
            }
        }
        return transcripts;
    }

    private String run(Engine engine, Transcript transcript) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(transcript.command); word.find(); ) {
            words.add(word.group(1) != null ? word.group(1) : inDirectory(word.group(2)));
        }
        words.add("--endpoint");
        words.add(engine.endpoint());
        Interruption interruption = new Interruption(Thread.currentThread());
        if (transcript.isStopped()) {
            stopSoon(engine, interruption);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = CommandRun.on(Terminal.NONE, interruption, out, out, words.toArray(String[]::new));
        engine.dynamo().control().pageLatency(Duration.ZERO);
        return (transcript.isStopped() ? STOPPED + "\n" : "")
                + (run.out() + run.err()).replace(directory + "/", "").strip();
    }

    private String inDirectory(String word) {
        return FILE.matcher(word).matches() ? directory.resolve(word).toString() : word;
    }

    /** When some pages have come. */
    private static void stopSoon(Engine engine, Interruption interruption) {
        engine.dynamo().control().pageLatency(Duration.ofMillis(300)).forgetRequests();
        Thread user = new Thread(() -> {
            while (engine.dynamo().control().requests("Scan").size() < 3) {
                Thread.onSpinWait();
            }
            interruption.wish();
        });
        user.setDaemon(true);
        user.start();
    }

    private static String withoutFigures(String said) {
        return said.replaceAll("(\\d+ ms|\\d+ min \\d+ s|\\d+\\.\\d\\d s|<time>)(?=\n|$)", "<time>")
                .replaceAll("(\\{\"country\".*\n)+", "<keys>\n")
                .replaceAll("\\d[\\d,.]*\\d|\\d", "#")
                .replaceAll("# [KM]?B\\b", "# B")
                .replaceAll("\\b(item|request|page|byte)s\\b", "$1");
    }
}
