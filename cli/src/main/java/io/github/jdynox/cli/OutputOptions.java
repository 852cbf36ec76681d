package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.cli.output.Format;
import io.github.jdynox.cli.output.ItemWriter;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.expression.Path;
import io.github.jdynox.model.KeyAttribute;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What of each item is written, and how. */
final class OutputOptions {

    @Option(
            names = "--select",
            paramLabel = "PATH",
            split = ",",
            converter = SelectedPath.class,
            description = "Only these attributes: name,address.city")
    Path @Nullable [] select;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = Choice.OfFormat.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    Format format;

    /** What to ask DynamoDB for; null for everything. */
    String @Nullable [] paths() {
        if (select == null) {
            return null;
        }
        String[] paths = new String[select.length];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = select[i].toString();
        }
        return paths;
    }

    ItemWriter writer(Shell shell, TableDescription table) throws IOException {
        return format.writer(shell.out(), columns(table), shell.terminal().tables());
    }

    private Columns columns(TableDescription table) {
        if (select == null) {
            return Columns.keyFirst(
                    table.keys().attributes().stream().map(KeyAttribute::name).toList());
        }
        Set<String> attributes = new LinkedHashSet<>();
        for (Path path : select) {
            attributes.add(path.attribute());
        }
        return Columns.selected(attributes);
    }

    static final class SelectedPath implements ITypeConverter<Path> {

        @Override
        public Path convert(String text) {
            try {
                return Path.parse(text.strip());
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
