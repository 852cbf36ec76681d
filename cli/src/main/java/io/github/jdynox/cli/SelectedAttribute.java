package io.github.jdynox.cli;

import io.github.jdynox.cli.file.ColumnType;
import io.github.jdynox.expression.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * What is selected of each item.
 *
 * @param path where it is
 * @param type what its column holds, where the format has types; null for what a sample of the items has
 */
record SelectedAttribute(Path path, @Nullable ColumnType type) {

    /** Reads {@code name}, {@code address.city} and {@code age:int64}. */
    static final class Text implements ITypeConverter<SelectedAttribute> {

        @Override
        public SelectedAttribute convert(String text) {
            int colon = text.indexOf(':', text.lastIndexOf('`') + 1);
            try {
                return colon < 0
                        ? new SelectedAttribute(Path.parse(text.strip()), null)
                        : new SelectedAttribute(
                                Path.parse(text.substring(0, colon).strip()),
                                type(text.substring(colon + 1).strip()));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }

        private static ColumnType type(String name) {
            return ColumnType.named(name)
                    .orElseThrow(() -> new TypeConversionException("expected one of "
                            + Arrays.stream(ColumnType.values())
                                    .map(ColumnType::toString)
                                    .collect(Collectors.joining(", "))
                            + " behind the colon but found '" + name + "'"));
        }
    }
}
