package io.github.jdynox.memory.store;

import io.github.jdynox.memory.table.IndexSchema;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.table.TableDefinition;
import io.github.jdynox.memory.table.TableSchema;
import io.github.jdynox.memory.table.TableSettings;
import io.github.jdynox.memory.table.Throughput;
import io.github.jdynox.memory.value.ValueType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that a table's definition is kept in, without its id. A change of it is a new {@link StoreFile#FORMAT}. */
final class DefinitionBytes {

    private DefinitionBytes() {}

    static byte[] write(TableDefinition definition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Instant created = definition.created();
        out.writeLong(created.getEpochSecond());
        out.writeInt(created.getNano());
        write(out, definition.expiryAttribute());
        write(out, definition.tags());
        write(out, definition.schema());
        return bytes.toByteArray();
    }

    static TableDefinition read(String id, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Instant created = Instant.ofEpochSecond(in.readLong(), in.readInt());
        String expiryAttribute = readText(in);
        Map<String, String> tags = readMap(in);
        return new TableDefinition(id, created, readSchema(in), expiryAttribute, tags);
    }

    private static void write(DataOutputStream out, TableSchema schema) throws IOException {
        out.writeUTF(schema.name());
        Map<String, String> types = new LinkedHashMap<>();
        schema.definitions().forEach((name, type) -> types.put(name, type.name()));
        write(out, types);
        write(out, schema.keys());
        out.writeBoolean(schema.onDemand());
        write(out, schema.throughput());
        write(out, schema.settings());
        out.writeInt(schema.indexes().size());
        for (IndexSchema index : schema.indexes()) {
            out.writeUTF(index.name());
            out.writeBoolean(index.global());
            write(out, index.keys());
            out.writeUTF(index.projectionType());
            write(out, index.nonKeyAttributes());
            write(out, index.throughput());
        }
    }

    private static TableSchema readSchema(DataInputStream in) throws IOException {
        String name = in.readUTF();
        Map<String, ValueType> types = new LinkedHashMap<>();
        readMap(in).forEach((attribute, type) -> types.put(attribute, ValueType.valueOf(type)));
        return new TableSchema(
                name,
                readKeys(in, types),
                types,
                in.readBoolean(),
                readThroughput(in),
                readSettings(in),
                indexes(in, types));
    }

    private static void write(DataOutputStream out, TableSettings settings) throws IOException {
        out.writeBoolean(settings.deletionProtection());
        write(out, settings.tableClass());
        out.writeBoolean(settings.encrypted());
        Map<String, String> ceilings = new LinkedHashMap<>();
        settings.ceilings().forEach((member, units) -> ceilings.put(member, units.toString()));
        write(out, ceilings);
    }

    private static TableSettings readSettings(DataInputStream in) throws IOException {
        boolean deletionProtection = in.readBoolean();
        String tableClass = readText(in);
        boolean encrypted = in.readBoolean();
        Map<String, Long> ceilings = new LinkedHashMap<>();
        readMap(in).forEach((member, units) -> ceilings.put(member, Long.valueOf(units)));
        return new TableSettings(deletionProtection, tableClass, encrypted, ceilings);
    }

    private static List<IndexSchema> indexes(DataInputStream in, Map<String, ValueType> types) throws IOException {
        List<IndexSchema> indexes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            indexes.add(new IndexSchema(
                    in.readUTF(),
                    in.readBoolean(),
                    readKeys(in, types),
                    in.readUTF(),
                    readList(in),
                    readThroughput(in)));
        }
        return List.copyOf(indexes);
    }

    private static void write(DataOutputStream out, KeySchema keys) throws IOException {
        write(out, keys.partition().stream().map(KeyAttribute::name).toList());
        write(out, keys.sort().stream().map(KeyAttribute::name).toList());
    }

    private static KeySchema readKeys(DataInputStream in, Map<String, ValueType> types) throws IOException {
        return KeySchema.of(attributes(readList(in), types), attributes(readList(in), types));
    }

    private static List<KeyAttribute> attributes(List<String> names, Map<String, ValueType> types) throws IOException {
        List<KeyAttribute> attributes = new ArrayList<>();
        for (String name : names) {
            ValueType type = types.get(name);
            if (type == null) {
                throw new IOException("the key attribute " + name + " has no type");
            }
            attributes.add(KeyAttribute.of(name, type));
        }
        return attributes;
    }

    private static void write(DataOutputStream out, @Nullable Throughput throughput) throws IOException {
        out.writeBoolean(throughput != null);
        if (throughput != null) {
            out.writeLong(throughput.read());
            out.writeLong(throughput.write());
        }
    }

    private static @Nullable Throughput readThroughput(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Throughput(in.readLong(), in.readLong()) : null;
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readList(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return List.copyOf(texts);
    }

    private static void write(DataOutputStream out, Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            texts.put(key, in.readUTF());
        }
        return texts;
    }
}
