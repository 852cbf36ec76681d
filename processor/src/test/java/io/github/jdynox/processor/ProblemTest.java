package io.github.jdynox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each problem has a folder of its name under {@code problems}: sources that have it, and in {@code expected.txt} everything
 * the compiler says of them, with file, line and full text.
 */
class ProblemTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void problem_inSources_isReportedWhereItIs(Problem problem, @TempDir Path temporary) throws IOException {
        Path folder = Golden.folder("problems").resolve(problem.name());
        Compilation compilation = Compilation.of(folder, temporary);

        String messages = String.join("\n", compilation.messages()) + "\n";
        if (Golden.WRITE) {
            Golden.write(folder, Map.of("expected.txt", messages));
        }
        assertThat(messages).isEqualTo(Files.readString(folder.resolve("expected.txt")));
        assertThat(messages).contains(" error [jdynox:" + problem + "] Expected ");
    }
}
