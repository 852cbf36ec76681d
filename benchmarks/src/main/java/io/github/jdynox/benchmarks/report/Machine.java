package io.github.jdynox.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import software.amazon.awssdk.core.util.VersionInfo;

/** What was measured on. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String describe() throws IOException {
        return "%s, %s processors (%s), %s; AWS SDK %s"
                .formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        java.lang.Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.arch"),
                        VersionInfo.SDK_VERSION);
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return "of unknown make";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("of unknown make");
        }
    }
}
