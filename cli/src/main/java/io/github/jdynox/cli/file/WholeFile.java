package io.github.jdynox.cli.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file that is written at once, and has its name only when it is whole. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes it in UTF-8, in the place of one that is there. */
    public static void write(Path file, String text) throws IOException {
        try (PartFile part = PartFile.begin(file)) {
            part.out().write(text.getBytes(StandardCharsets.UTF_8));
            part.finish();
        }
    }
}
