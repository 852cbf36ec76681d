package io.github.jdynox.cli.file;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Parquet's way to have items written. */
final class ItemSupport extends WriteSupport<Map<String, @Nullable Object>> {

    private final ParquetColumns columns;
    private @Nullable RecordConsumer out;
    private long late;

    ItemSupport(ParquetColumns columns) {
        this.columns = columns;
    }

    static ParquetWriter<Map<String, @Nullable Object>> writer(OutputFile file, ItemSupport items) throws IOException {
        return new Builder(file, items)
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdPages())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(columns.schema(), Map.of());
    }

    /** Parquet asks for it only where Hadoop's own settings are in use. */
    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    public WriteContext init(Configuration configuration) {
        throw new IllegalStateException("Expected settings without Hadoop.");
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        this.out = consumer;
    }

    @Override
    public void write(Map<String, @Nullable Object> item) {
        RecordConsumer consumer = out;
        if (consumer == null) {
            throw new IllegalStateException("Expected prepareForWrite first.");
        }
        if (columns.write(consumer, item)) {
            late++;
        }
    }

    /** Items that had something for the column of others. */
    long late() {
        return late;
    }

    private static final class Builder extends ParquetWriter.Builder<Map<String, @Nullable Object>, Builder> {

        private final ItemSupport items;

        Builder(OutputFile file, ItemSupport items) {
            super(file);
            this.items = items;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Map<String, @Nullable Object>> getWriteSupport(ParquetConfiguration configuration) {
            return items;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract all the same
        protected WriteSupport<Map<String, @Nullable Object>> getWriteSupport(Configuration configuration) {
            return items;
        }
    }
}
