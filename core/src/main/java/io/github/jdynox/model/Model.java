package io.github.jdynox.model;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What jdynox knows of a model: its type, table, key, indexes, attributes, codec and hooks. Made by the annotation
 * processor ({@code User_.MODEL}) or by {@link #builder}. Immutable and safe for use by many threads.
 *
 * @param <T> the model's type
 */
public final class Model<T> {

    private final Class<T> type;
    private final @Nullable String table;
    private final @Nullable KeySchema keys;
    private final Function<T, Key> keyOf;
    private final List<String> attributes;
    private final List<Index<T>> indexes;
    private final ItemCodec<T> codec;
    private final Hooks<T> hooks;

    /** What this model has in common with those that differ from it by their table alone. */
    private final Object origin;

    private Model(Builder<T> builder) {
        this.origin = new Object();
        this.type = builder.type;
        this.table = builder.table;
        this.keys = builder.keys();
        this.keyOf = builder.keyOf();
        this.attributes = List.copyOf(builder.attributes);
        this.indexes = List.copyOf(builder.indexes);
        this.codec = builder.codec;
        this.hooks = builder.hooks;
    }

    private Model(Model<T> same, String table) {
        this.origin = same.origin;
        this.type = same.type;
        this.table = table;
        this.keys = same.keys;
        this.keyOf = same.keyOf;
        this.attributes = same.attributes;
        this.indexes = same.indexes;
        this.codec = same.codec;
        this.hooks = same.hooks;
    }

    /** The model that the annotation processor made for a type; IllegalArgumentException where there is none. */
    public static <T> Model<T> of(Class<T> type) {
        return Models.of(type);
    }

    /** A model in the making: a name for its type, and how its items are read and written. */
    public static <T> Builder<T> builder(Class<T> type, ItemCodec<T> codec) {
        return new Builder<>(type, codec);
    }

    /** The items of a table as plain maps (see {@link Codecs#MAP}), without a type and without hooks. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static Model<Map<String, @Nullable Object>> ofMaps(String table, KeySchema keys) {
        Builder<Map<String, @Nullable Object>> builder = new Builder<>((Class) Map.class, Codecs.MAP);
        return builder.table(table).keys(keys).build();
    }

    /** The type of the items. */
    public Class<T> type() {
        return type;
    }

    /** True where the model names a table of its own; false for a document or a projection. */
    public boolean hasTable() {
        return table != null;
    }

    /** The table's name in DynamoDB. */
    public String table() {
        return requireTable(table);
    }

    /**
     * This model on a table of another name: that of a stage, a tenant or a copy. Models that were made so of the same model,
     * for the same table, are equal.
     *
     * @throws IllegalStateException if this is a document or a projection, which has no table
     */
    public Model<T> withTable(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected the name of a table for model " + type.getSimpleName() + " but it is empty.");
        }
        return table().equals(name) ? this : new Model<>(this, name);
    }

    /** The key of the table. */
    public KeySchema keys() {
        return requireTable(keys);
    }

    /** The key of an item. */
    public Key keyOf(T item) {
        requireTable(keys);
        return keyOf.apply(item);
    }

    /** The names of the attributes that the codec reads, in the order of their declaration; empty for plain maps. */
    public List<String> attributes() {
        return attributes;
    }

    /** The secondary indexes, in the order of their declaration. */
    public List<Index<T>> indexes() {
        return indexes;
    }

    /** How items are read and written. */
    public ItemCodec<T> codec() {
        return codec;
    }

    /** What runs around the operations on items. */
    public Hooks<T> hooks() {
        return hooks;
    }

    private <X> X requireTable(@Nullable X part) {
        if (part == null) {
            throw new IllegalStateException("Expected a model with a table but " + type.getSimpleName()
                    + " has none; name it in @Item(table = \"...\") and mark its @Item.PartitionKey.");
        }
        return part;
    }

    /** Models are equal if one was made of the other by {@link #withTable}, or both of a third, and their tables have one name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Model<?> that && origin.equals(that.origin) && Objects.equals(table, that.table);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, table);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + (table == null ? "" : " in table " + table);
    }

    /** Collects the parts of a model. */
    public static final class Builder<T> {

        private final Class<T> type;
        private final ItemCodec<T> codec;
        private final List<String> attributes = new ArrayList<>();
        private final List<Index<T>> indexes = new ArrayList<>();
        private Hooks<T> hooks = Hooks.none();
        private @Nullable String table;
        private @Nullable KeyAttribute partitionKey;
        private @Nullable KeyAttribute sortKey;
        private @Nullable Function<T, ? extends @Nullable Object> partitionValue;
        private @Nullable Function<T, ? extends @Nullable Object> sortValue;

        private Builder(Class<T> type, ItemCodec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        /** The table's name in DynamoDB. */
        public Builder<T> table(String name) {
            this.table = name;
            return this;
        }

        /** The partition key and how an item gives it. */
        public <V> Builder<T> partitionKey(Attribute<T, V> attribute, Function<T, V> value) {
            this.partitionKey = new KeyAttribute(attribute.path().attribute(), attribute.codec());
            this.partitionValue = value;
            return this;
        }

        /** The sort key and how an item gives it. */
        public <V> Builder<T> sortKey(Attribute<T, V> attribute, Function<T, V> value) {
            this.sortKey = new KeyAttribute(attribute.path().attribute(), attribute.codec());
            this.sortValue = value;
            return this;
        }

        /** The names of the attributes that the codec reads. */
        public Builder<T> attributes(String... names) {
            this.attributes.addAll(List.of(names));
            return this;
        }

        /** A secondary index. */
        public Builder<T> index(Index<T> index) {
            this.indexes.add(index);
            return this;
        }

        /** What runs around the operations on items. */
        public Builder<T> hooks(Hooks<T> hooks) {
            this.hooks = hooks;
            return this;
        }

        /** The model. A table needs a partition key. */
        public Model<T> build() {
            if (table != null && partitionKey == null) {
                throw new IllegalArgumentException("Expected a partition key for table " + table + " but model "
                        + type.getSimpleName() + " has none.");
            }
            return new Model<>(this);
        }

        private Builder<T> keys(KeySchema keys) {
            this.partitionKey = keys.partitionKey();
            this.sortKey = keys.sortKey();
            this.partitionValue = entry(keys.partitionKey());
            KeyAttribute sort = keys.sortKey();
            this.sortValue = sort == null ? null : entry(sort);
            return this;
        }

        private static <T> Function<T, @Nullable Object> entry(KeyAttribute attribute) {
            return item -> ((Map<?, ? extends @Nullable Object>) item).get(attribute.name());
        }

        private @Nullable KeySchema keys() {
            return partitionKey == null ? null : new KeySchema(partitionKey, sortKey);
        }

        private Function<T, Key> keyOf() {
            Function<T, ? extends @Nullable Object> partition = partitionValue;
            Function<T, ? extends @Nullable Object> sort = sortValue;
            if (partition == null) {
                return item -> {
                    throw new IllegalStateException(
                            "Expected a model with a key but " + type.getSimpleName() + " has none.");
                };
            }
            KeyAttribute partitionAttribute = requireNonNull(partitionKey);
            KeyAttribute sortAttribute = sortKey;
            return item -> sort == null || sortAttribute == null
                    ? Key.of(value(partition, item, partitionAttribute))
                    : Key.of(value(partition, item, partitionAttribute), value(sort, item, sortAttribute));
        }

        private Object value(Function<T, ? extends @Nullable Object> getter, T item, KeyAttribute attribute) {
            Object value = getter.apply(item);
            if (value == null) {
                throw new IllegalArgumentException("Expected a value for key attribute " + attribute + " but the "
                        + type.getSimpleName() + " has null.");
            }
            return value;
        }
    }
}
