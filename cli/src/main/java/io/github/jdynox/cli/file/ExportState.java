package io.github.jdynox.cli.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jdynox.DynoxException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an export is: what of its file is good, and what is in it of the table. The file is on the disk before this says
 * so; what is behind that length is of no account.
 *
 * @param output what is written, and how; another run must say the same
 * @param header the columns of the file; null where its format has none, or there was no item yet
 * @param length how many bytes of the file are good
 * @param whole whether nothing is left but to give the file its name
 * @param read what is in it of the table, as the read's own checkpoint
 */
public record ExportState(String output, @Nullable List<String> header, long length, boolean whole, String read) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int VERSION = 1;

    /** Replaces what an earlier call wrote, in one step. */
    public void save(Path file) throws IOException {
        WholeFile.write(file, toJson());
    }

    private String toJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartObject();
            out.writeNumberField("version", VERSION);
            out.writeStringField("output", output);
            if (header != null) {
                out.writeArrayFieldStart("header");
                for (String column : header) {
                    out.writeString(column);
                }
                out.writeEndArray();
            }
            out.writeNumberField("length", length);
            out.writeBooleanField("whole", whole);
            out.writeStringField("read", read);
            out.writeEndObject();
        }
        return text + "\n";
    }

    /** Reads what {@link #save} wrote. */
    public static ExportState load(Path file) throws IOException {
        try (JsonParser in = FACTORY.createParser(Files.readString(file))) {
            return read(in, file);
        } catch (com.fasterxml.jackson.core.JsonProcessingException | IllegalArgumentException e) {
            throw refused(file);
        }
    }

    private static ExportState read(JsonParser in, Path file) throws IOException {
        String output = null;
        String read = null;
        List<String> header = null;
        long length = -1;
        long version = -1;
        boolean whole = false;
        require(in.nextToken() == JsonToken.START_OBJECT, file);
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "version" -> version = in.getLongValue();
                case "output" -> output = in.getText();
                case "header" -> header = texts(in);
                case "length" -> length = in.getLongValue();
                case "whole" -> whole = in.getBooleanValue();
                case "read" -> read = in.getText();
                default -> in.skipChildren();
            }
        }
        require(version == VERSION && length >= 0, file);
        if (output == null || read == null) {
            throw refused(file);
        }
        return new ExportState(output, header, length, whole, read);
    }

    private static List<String> texts(JsonParser in) throws IOException {
        List<String> texts = new ArrayList<>();
        while (in.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(in.getText());
        }
        return texts;
    }

    private static void require(boolean condition, Path file) {
        if (!condition) {
            throw refused(file);
        }
    }

    private static DynoxException refused(Path file) {
        return new DynoxException("Expected the checkpoint of an export, of version " + VERSION + ", in " + file
                + " but found something else.");
    }
}
