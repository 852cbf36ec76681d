package io.github.jdynox.cli.file;

import io.github.jdynox.DynoxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items that stand one a line. Empty lines are passed over. */
final class LineReader implements ItemReader {

    private final Path file;
    private final BufferedReader lines;
    private final LineForm form;
    private long line;

    /** How a line says an item. */
    @FunctionalInterface
    interface LineForm {
        Map<String, @Nullable Object> item(String line, Place place);
    }

    LineReader(Path file, InputStream text, LineForm form) {
        this.file = file;
        this.form = form;
        this.lines = new BufferedReader(new InputStreamReader(
                text,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public @Nullable Map<String, @Nullable Object> next() throws IOException {
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.isBlank()) {
                return form.item(text, new Place(file, line));
            }
        }
        return null;
    }

    private @Nullable String nextLine() throws IOException {
        line++;
        try {
            return lines.readLine();
        } catch (CharacterCodingException e) {
            throw new DynoxException(
                    "Expected UTF-8 but found other bytes, behind line " + (line - 1) + " of " + file + ".");
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
