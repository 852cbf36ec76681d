package io.github.jdynox.cli;

import io.github.jdynox.cli.demo.DemoEngine;
import io.github.jdynox.cli.file.Compression;
import io.github.jdynox.cli.file.FileFormat;
import io.github.jdynox.cli.output.Format;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of a few words, in any case, under the names that their constants print. */
final class Choice {

    private Choice() {}

    static final class OfFormat implements ITypeConverter<Format> {

        @Override
        public Format convert(String text) {
            return of(Format.values(), text);
        }
    }

    static final class OfFileFormat implements ITypeConverter<FileFormat> {

        @Override
        public FileFormat convert(String text) {
            return of(FileFormat.values(), text);
        }
    }

    static final class OfCompression implements ITypeConverter<Compression> {

        @Override
        public Compression convert(String text) {
            return of(Compression.values(), text);
        }
    }

    static final class OfEngine implements ITypeConverter<DemoEngine> {

        @Override
        public DemoEngine convert(String text) {
            return of(DemoEngine.values(), text);
        }
    }

    private static <E extends Enum<E>> E of(E[] constants, String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "))
                        + " but found '" + text + "'"));
    }
}
