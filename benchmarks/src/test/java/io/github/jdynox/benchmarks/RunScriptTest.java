package io.github.jdynox.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code benchmarks/run}, with programs in the place of Maven, Java and Python that only tell of their call. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTest {

    private static final String TELL = "#!/bin/sh\necho \"$(basename \"$0\") $*\" >> \"$CALLS\"\n";

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("benchmarks/target"));
        Files.createDirectories(folder.resolve("bin"));
        program("benchmarks/run", Files.readString(Path.of("run")));
        program("mvnw", TELL);
        program("bin/java", TELL);
        program("bin/python3", TELL + "mkdir -p \"$3/bin\"; cp mvnw \"$3/bin/python\"; cp mvnw \"$3/bin/pip\"\n");
    }

    private void program(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        assertThat(folder.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private String calls(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder run = new ProcessBuilder();
        run.command().add(folder.resolve("benchmarks/run").toString());
        run.command().addAll(List.of(arguments));
        Path calls = folder.resolve("calls");
        run.environment().remove("JAVA_HOME");
        run.environment().put("CALLS", calls.toString());
        run.environment().merge("PATH", folder.resolve("bin") + ":", (path, bin) -> bin + path);
        assertThat(run.inheritIO().start().waitFor()).isZero();
        return Files.readString(calls);
    }

    @Test
    void python_amongOtherGroups_isInstalled() throws Exception {
        assertThat(calls("1", "python", "scan"))
                .contains("python3 -m venv benchmarks/target/python\n")
                .contains("pip install --quiet --requirement benchmarks/python/requirements.txt\n")
                .contains("Benchmarks benchmarks 1 python scan\n");
    }

    @Test
    void python_notAskedFor_isNotInstalled() throws Exception {
        assertThat(calls("1", "scan")).doesNotContain("python3", "pip");
    }
}
