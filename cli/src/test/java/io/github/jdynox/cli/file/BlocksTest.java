package io.github.jdynox.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.cli.output.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlocksTest {

    private static final Columns BY_PK = Columns.keyFirst(List.of("pk"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @ParameterizedTest
    @EnumSource(Compression.class)
    void text_cutBehindABlockAndTakenUp_isWholeWithoutWhatWasBehind(Compression compression) throws IOException {
        Path target = directory.resolve("out.jsonl");
        long length;
        try (TextFile file = TextFile.begin(target, Format.JSONL, compression, BY_PK)) {
            file.write(Map.of("pk", "a"));
            length = file.endBlock();
            file.write(Map.of("pk", "lost"));
            file.endBlock();
        }
        try (TextFile file = TextFile.resume(target, Format.JSONL, compression, BY_PK, null, length)) {
            file.write(Map.of("pk", "b"));
            file.finish();
        }

        try (var in = compression.decompress(Files.newInputStream(target))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"pk\":\"a\"}\n{\"pk\":\"b\"}\n");
        }
        assertThat(directory.resolve("out.jsonl.part")).doesNotExist();
    }
}
