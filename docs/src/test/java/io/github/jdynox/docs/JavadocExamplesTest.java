package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the examples in javadoc against these tests: each of them stands here too, and is compiled and run. */
class JavadocExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\n\\s*\\* }</pre>", Pattern.DOTALL);

    @Test
    void examples_inPublicJavadoc_areCodeOfTests() throws IOException {
        String tests = plain(allSources(SnippetsTest.ROOT.resolve("docs/src/test/java")));
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(2).allMatch(tests::contains);
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String module : List.of("core", "client", "aws", "memory", "testing")) {
            Matcher matcher = EXAMPLE.matcher(allSources(SnippetsTest.ROOT.resolve(module + "/src/main/java")));
            while (matcher.find()) {
                examples.add(plain(matcher.group(1).replaceAll("(?m)^\\s*\\* ?", "")));
            }
        }
        return examples;
    }

    private static String allSources(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /** Without white space and without what javadoc cannot show: lines that begin with an annotation. */
    private static String plain(String code) {
        return code.replaceAll("@Override|@Nullable", "").replaceAll("\\s+", "");
    }
}
