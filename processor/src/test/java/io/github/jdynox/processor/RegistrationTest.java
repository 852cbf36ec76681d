package io.github.jdynox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    @Test
    void processor_isFoundByTheCompiler() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(ItemProcessor.class);
    }

    @Test
    void processor_isIsolatingForGradle() throws IOException {
        try (InputStream in =
                ItemProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(ItemProcessor.class.getName() + ",isolating\n");
        }
    }

    @Test
    void processor_supportsTheNewestSource() {
        assertThat(new ItemProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latest());
    }
}
