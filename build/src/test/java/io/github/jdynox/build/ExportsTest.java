package io.github.jdynox.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each module shows to the world: widening it is a failing test before it is an argument. */
class ExportsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "core | io.github.jdynox, io.github.jdynox.attribute, io.github.jdynox.codec,"
                        + " io.github.jdynox.expression, io.github.jdynox.json, io.github.jdynox.model",
                "client | io.github.jdynox.client, io.github.jdynox.client.spi",
                "aws | io.github.jdynox.aws",
                "memory | io.github.jdynox.memory",
                "testing | io.github.jdynox.testing"
            })
    void module_exports_exactlyThesePackages(String folder, String packages) throws IOException {
        Path descriptor = root().resolve(folder).resolve("target/classes/module-info.class");
        try (InputStream in = Files.newInputStream(descriptor)) {
            TreeSet<String> exported = new TreeSet<>();
            ModuleDescriptor.read(in).exports().forEach(export -> exported.add(export.source()));
            assertThat(String.join(", ", exported)).isEqualTo(packages.strip());
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("mvnw")) ? here : here.getParent();
    }
}
