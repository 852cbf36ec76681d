package io.github.jdynox.cli.file;

import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.cli.output.Format;
import io.github.jdynox.cli.output.ItemWriter;
import io.github.jdynox.cli.output.TextTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Items as text, in blocks (see {@link Blocks}) behind which an export can be taken up again. */
public final class TextFile implements ItemFile {

    private static final TextTable.Look NO_TABLE = new TextTable.Look(0, false);

    private final PartFile file;
    private final Blocks blocks;
    private final ItemWriter writer;
    private boolean complete;

    private TextFile(PartFile file, Compression compression, WriterOver writer) throws IOException {
        this.file = file;
        this.blocks = new Blocks(file, compression);
        this.writer = writer.make(blocks);
    }

    @FunctionalInterface
    private interface WriterOver {
        ItemWriter make(Blocks blocks) throws IOException;
    }

    /** A new file of this name. */
    public static TextFile begin(Path target, Format format, Compression compression, Columns columns)
            throws IOException {
        return new TextFile(PartFile.begin(target), compression, blocks -> format.writer(blocks, columns, NO_TABLE));
    }

    /**
     * What an earlier run left of it, up to a length that {@link #endBlock} gave; what is behind is thrown away.
     *
     * @param header what {@link #header} gave
     */
    public static TextFile resume(
            Path target,
            Format format,
            Compression compression,
            Columns columns,
            @Nullable List<String> header,
            long length)
            throws IOException {
        return new TextFile(
                PartFile.resume(target, length),
                compression,
                blocks -> header == null
                        ? format.writer(blocks, columns, NO_TABLE)
                        : format.continued(blocks, columns, header));
    }

    @Override
    public void write(Map<String, @Nullable Object> item) throws IOException {
        writer.write(item);
    }

    /** Bytes of text since the last block ended. */
    public long blockSize() {
        return blocks.size();
    }

    /** Brings every item given to the disk; gives the length of the file, to resume from. */
    public long endBlock() throws IOException {
        writer.pause();
        return blocks.end();
    }

    /** The columns that the file has by now; null where its format has none, or they are not settled. */
    public @Nullable List<String> header() {
        return writer.header();
    }

    /** Writes the end of the text, behind which only {@link #finish} may follow; gives the length of the file. */
    public long complete() throws IOException {
        if (!complete) {
            writer.end();
            complete = true;
        }
        return blocks.complete();
    }

    @Override
    public void finish() throws IOException {
        complete();
        file.finish();
    }

    /** Gives its name to a file that was complete at this length, where it does not have it yet. */
    public static void name(Path target, long length) throws IOException {
        if (Files.exists(PartFile.partOf(target)) || !Files.exists(target)) {
            try (PartFile part = PartFile.resume(target, length)) {
                part.finish();
            }
        }
    }

    @Override
    public Path part() {
        return file.path();
    }

    @Override
    public List<String> notes() {
        return writer.notes();
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }
}
