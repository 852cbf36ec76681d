package io.github.jdynox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code golden} holds the sources of some models and everything that is generated for them. */
class GeneratedSourceTest {

    @ParameterizedTest
    @MethodSource("cases")
    void generatedFiles_areThoseOfTheGoldenFolder_andCompileWithoutWarning(String name, @TempDir Path temporary)
            throws IOException {
        Path folder = Golden.folder("golden").resolve(name);
        Compilation compilation = Compilation.of(folder.resolve("source"), temporary);

        assertThat(compilation.messages()).isEmpty();
        Path expected = folder.resolve("generated");
        if (Golden.WRITE) {
            Golden.delete(expected);
            Golden.write(expected, compilation.generated());
        }
        assertThat(compilation.generated()).isEqualTo(Compilation.contents(expected));
    }

    static List<String> cases() {
        return Golden.cases("golden");
    }
}
