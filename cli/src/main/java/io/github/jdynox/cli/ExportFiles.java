package io.github.jdynox.cli;

import io.github.jdynox.DynoxException;
import io.github.jdynox.cli.file.ExportState;
import io.github.jdynox.cli.file.FileFormat;
import io.github.jdynox.cli.file.ItemFile;
import io.github.jdynox.cli.file.ParquetFile;
import io.github.jdynox.cli.file.TextFile;
import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.cli.output.Format;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Opens the file of an export, from its beginning or where an earlier run left it. */
final class ExportFiles {

    private final ExportOptions export;
    private final Columns columns;

    ExportFiles(ExportOptions export, Columns columns) {
        this.export = export;
        this.columns = columns;
    }

    /** What an earlier run left; null where there is nothing to go on with. */
    @Nullable
    ExportState state() throws IOException {
        if (!export.kept.isUnderWay() || export.kept.checkpoint == null) {
            return null;
        }
        ExportState state = ExportState.load(export.kept.checkpoint);
        if (!state.output().equals(export.described())) {
            throw new DynoxException("Expected a checkpoint of an export to " + export.described() + " but "
                    + export.kept.checkpoint + " is of one to " + state.output()
                    + "; resume with the same options, or begin anew with --force.");
        }
        return state;
    }

    ItemFile open(@Nullable ExportState state) throws IOException {
        FileFormat format = export.format();
        if (format == FileFormat.PARQUET) {
            return ParquetFile.begin(export.file, columns, export.types());
        }
        Format text = Format.valueOf(format.name());
        return state == null
                ? TextFile.begin(export.file, text, export.compression(), columns)
                : TextFile.resume(export.file, text, export.compression(), columns, state.header(), state.length());
    }

    /** The earlier run wrote everything and could not give the file its name, or could and was ended then. */
    void name(ExportState state) throws IOException {
        TextFile.name(export.file, state.length());
    }
}
