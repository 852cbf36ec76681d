package io.github.jdynox.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that pin what the processor does: {@code -Dgolden=write} writes them anew, to be reviewed as a diff. */
final class Golden {

    static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    static Path folder(String name) {
        return RESOURCES.resolve(name);
    }

    static List<String> cases(String folder) {
        try (Stream<Path> cases = Files.list(folder(folder))) {
            return cases.map(Path::getFileName).map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
