package io.github.jdynox;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a model: a record, or a mutable class with a no-argument constructor, whose components are the attributes of
 * an item. The annotation processor writes its codec and its handles: for {@code User} the class {@code User_} with
 * {@code User_.MODEL} and one typed attribute handle a component.
 *
 * <p>Without a {@link #table()} the type is a document: it can be nested in a model as a map (M), or be the smaller
 * record that a projection reads.
 *
 * <p>A sealed interface, or a sealed abstract class, is a model of items of several shapes: its subtypes are models
 * without a table, and an attribute tells which of them an item is (see {@link TypeAttribute}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Item {

    /** The table that holds these items; empty for a nested document or a projection. */
    String table() default "";

    /**
     * Names the attribute (S) of a sealed model's items that tells which subtype an item is; {@code type} without this
     * annotation. Each subtype writes it, also where it is used by itself; an item without it, or with another text than
     * those of the subtypes, is refused when it is read as the sealed type.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface TypeAttribute {
        String value();
    }

    /** What a subtype of a sealed model has in the {@link TypeAttribute}; its simple name without this annotation. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Type {
        String value();
    }

    /** The partition key of the table (HASH). Its attribute is of type S, N or B. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface PartitionKey {}

    /** The sort key of the table (RANGE). Its attribute is of type S, N or B. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface SortKey {}

    /** The attribute's name in DynamoDB where it differs from the component's. Any name DynamoDB takes is fine. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface Name {
        String value();
    }

    /**
     * The value that a missing attribute has when an item is read, in the text form of the component's type: {@code 0},
     * {@code true}, {@code active}, {@code 2026-01-31T00:00:00Z}. It is checked by the compiler. Writing is not affected.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface Default {
        String value();
    }

    /** Leaves a component out of the item: it is neither written nor read, and has its type's zero value when read. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface Ignore {}

    /**
     * Reads and writes the component with a codec of your own: a class that implements {@code
     * io.github.jdynox.codec.ValueCodec} of the component's type and has a no-argument constructor that the model's
     * package can call.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface Codec {
        Class<?> value();
    }

    /**
     * Declares a global secondary index. It becomes a typed handle named after the index in camel case:
     * {@code email-index} is {@code User_.emailIndex}.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @Repeatable(GlobalIndexes.class)
    @interface GlobalIndex {
        /** The index's name in DynamoDB. */
        String name();

        /** The component that is the index's partition key. */
        String partitionKey();

        /** The component that is the index's sort key; empty for none. */
        String sortKey() default "";

        /** What the index holds beside its keys. */
        Projection projection() default Projection.ALL;

        /** The components that {@link Projection#INCLUDE} adds. */
        String[] include() default {};
    }

    /** Declares a local secondary index: another sort key under the table's partition key. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @Repeatable(LocalIndexes.class)
    @interface LocalIndex {
        /** The index's name in DynamoDB. */
        String name();

        /** The component that is the index's sort key. */
        String sortKey();

        /** What the index holds beside its keys. */
        Projection projection() default Projection.ALL;

        /** The components that {@link Projection#INCLUDE} adds. */
        String[] include() default {};
    }

    /** Holds repeated {@link GlobalIndex} declarations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface GlobalIndexes {
        GlobalIndex[] value();
    }

    /** Holds repeated {@link LocalIndex} declarations. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface LocalIndexes {
        LocalIndex[] value();
    }

    /** What an index holds beside its own and the table's keys. */
    enum Projection {
        /** Every attribute. */
        ALL,
        /** Nothing else. */
        KEYS_ONLY,
        /** The attributes named beside it. */
        INCLUDE
    }

    /**
     * Marks a hook: an instance method without parameters that runs before an item of this model is put. It returns
     * nothing, or (as a record must, to change something) the item to put in its place. An exception stops the put.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface BeforeSave {}

    /** Marks a hook that runs after an item of this model was put. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface AfterSave {}

    /** Marks a hook that runs before an update that starts from an item of this model (not from a bare key). */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface BeforeUpdate {}

    /** Marks a hook that runs after an update that started from an item of this model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface AfterUpdate {}

    /** Marks a hook that runs before a delete that starts from an item of this model (not from a bare key). */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface BeforeDelete {}

    /** Marks a hook that runs after a delete that started from an item of this model. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface AfterDelete {}

    /**
     * Marks a hook that runs on each item of this model that is read and handed over. It returns nothing, or the item to
     * hand over in its place. Plain maps run no hooks.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface AfterLoad {}
}
