package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the Java examples of the pages against the regions of tests that they are taken from. A page names the region in
 * front of the example, {@code <!-- snippet: count -->}; {@code -Dsnippets=write} writes the examples anew.
 */
class SnippetsTest {

    static final Path ROOT = root();
    private static final Path SOURCES = ROOT.resolve("docs/src/test/java");
    private static final String MARK = "<!-- snippet: ";
    private static final String OPEN = "```java";
    private static final String CLOSE = "```";

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        pages.add(ROOT.resolve("README.md"));
        try (Stream<Path> guide = Files.walk(ROOT.resolve("docs"))) {
            guide.filter(path -> path.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_javaExamples_areRegionsOfTests(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<String> expected = withRegions(lines, regions(), page);
        if ("write".equals(System.getProperty("snippets"))) {
            Files.write(page, expected);
        } else {
            assertThat(lines)
                    .as("%s (run with -Dsnippets=write)", page.getFileName())
                    .isEqualTo(expected);
        }
    }

    @Test
    void regions_areAllUsed() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path page : pages().toList()) {
            all.append(Files.readString(page));
        }
        assertThat(regions().keySet()).allMatch(name -> all.indexOf(MARK + name + " -->") >= 0);
    }

    private static List<String> withRegions(List<String> lines, Map<String, List<String>> regions, Path page) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals(OPEN)) {
                String name = regionName(i == 0 ? "" : lines.get(i - 1), page, i);
                result.add(line);
                result.addAll(regions.getOrDefault(name, List.of("no region " + name)));
                i = endOf(lines, i);
                result.add(CLOSE);
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private static String regionName(String mark, Path page, int line) {
        assertThat(mark)
                .as("the line before the example at %s:%d", page.getFileName(), line + 1)
                .startsWith(MARK);
        return mark.substring(MARK.length(), mark.length() - " -->".length());
    }

    private static int endOf(List<String> lines, int start) {
        int end = start + 1;
        while (!lines.get(end).equals(CLOSE)) {
            end++;
        }
        return end;
    }

    private static Map<String, List<String>> regions() throws IOException {
        Map<String, List<String>> regions = new HashMap<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                collect(Files.readAllLines(source), regions);
            }
        }
        return regions;
    }

    private static void collect(List<String> lines, Map<String, List<String>> regions) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("// region ")) {
                int indent = lines.get(i).indexOf("//");
                List<String> region = new ArrayList<>();
                for (i++; !lines.get(i).strip().equals("// endregion"); i++) {
                    String text = lines.get(i);
                    region.add(text.length() >= indent ? text.substring(indent) : text);
                }
                regions.put(line.substring("// region ".length()), region);
            }
        }
    }

    /** The module's folder is the working directory of its tests. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("mvnw")) ? here : here.getParent();
    }
}
