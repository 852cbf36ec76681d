package io.github.jdynox.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK to measure on.
 *
 * @param version all of it
 */
public record Jdk(Path home, String version) {

    /** The one in use. */
    public static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")),
                java.lang.Runtime.version().toString());
    }

    /** The one in a folder. */
    public static Jdk of(Path home) {
        Properties release = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a JDK in " + home, e);
        }
        String version = release.getProperty("JAVA_RUNTIME_VERSION", release.getProperty("JAVA_VERSION", ""));
        return new Jdk(home, version.replace("\"", ""));
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }
}
