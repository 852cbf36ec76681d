package io.github.jdynox.processor;

import java.util.Locale;

/**
 * A mistake in a declaration: every error that the processor reports is one of these. The name is a stable tag, printed in
 * front of the message; the message says what was expected, what was found and what to do.
 */
enum Problem {
    // the type
    UNSUPPORTED_KIND(
            "Expected a record, a class or a sealed type but %s is %s; declare the model as a record, or as a class with a"
                    + " no-argument constructor."),
    GENERIC_TYPE("Expected a type without type parameters but %s has some; declare a record for each item shape."),
    INNER_CLASS("Expected a top-level or static nested class but %s is an inner class; make it static."),
    PRIVATE_TYPE(
            "Expected a type that generated code in the same package can see but %s is private; remove the modifier."),
    NO_CONSTRUCTOR(
            "Expected a constructor without parameters that is not private and throws no checked exception but %s"
                    + " has none; add one, or make it a record."),
    NAME_TAKEN("Expected to write %s but a type of that name is there already; rename one of the two."),
    NOT_WRITTEN("Expected to write %s but it failed: %s; see to the compiler's output folder."),

    // the table and its key
    TABLE_NAME("Expected a table name of 3 to 255 characters out of a-z, A-Z, 0-9, _, - and . but found \"%s\"."),
    NO_PARTITION_KEY(
            "Expected a partition key for table \"%s\" but %s has none; mark a component with @Item.PartitionKey."),
    SORT_KEY_WITHOUT_PARTITION_KEY("Expected a partition key beside the sort key %s but there is none; mark a component"
            + " with @Item.PartitionKey."),
    TWO_PARTITION_KEYS("Expected one partition key but %s is one already; keep @Item.PartitionKey on one component."),
    TWO_SORT_KEYS("Expected one sort key but %s is one already; keep @Item.SortKey on one component."),
    PARTITION_AND_SORT_KEY(
            "Expected a component to be partition key or sort key but %s is both; remove one annotation."),
    KEY_TYPE("Expected a key of type S, N or B but %s is %s, which is %s; use a string, a number, a binary or a type"
            + " that is written as one."),
    OPTIONAL_KEY("Expected a key that is always there but %s is %s; remove the Optional, DynamoDB has no items without"
            + " a key."),

    // a sealed type and its subtypes
    SUBTYPE(
            "Expected each subtype of %s to be a record or a class with @Item in its package but %s is %s; change that, or"
                    + " do not permit it."),
    SUBTYPE_TABLE("Expected %s to have the table of %s alone but it names one of its own; leave it out of its @Item."),
    SUBTYPE_INDEX("Expected the indexes of the table of %s to be declared there but %s declares \"%s\"; move it."),
    SUBTYPE_KEY(
            "Expected one key in all subtypes of %s but %s has %s and %s has %s; mark components of the same names."),
    SUBTYPE_COMPONENT("Expected %s to be the same attribute of the same type in all subtypes of %s but it is not in %s"
            + " and %s; rename one of the two."),
    KEY_ACCESSOR("Expected a method that gives the key %s of any %s but found none; declare %s %s() in it."),
    TYPE_ATTRIBUTE(
            "Expected an attribute for the types of %s whose name can be that of a handle but found \"%s\"; choose"
                    + " another with @Item.TypeAttribute."),
    TYPE_ATTRIBUTE_TAKEN("Expected attribute \"%s\" to tell the subtypes of %s apart but it is that of component %s;"
            + " choose another with @Item.TypeAttribute, or remove the component."),
    TYPE_ATTRIBUTE_WITHOUT_SUBTYPES(
            "Expected a sealed interface or a sealed abstract class but %s, which has @Item.TypeAttribute, is none; seal"
                    + " it or remove the annotation."),
    TYPE_ATTRIBUTES("Expected one attribute that tells what %s is but its sealed types name %s; give them the same"
            + " @Item.TypeAttribute."),
    TYPE_WITHOUT_SEALED_TYPE(
            "Expected @Item.Type on a record or class that a sealed type with @Item permits but %s is none;"
                    + " remove it, or annotate the sealed type."),
    TYPE_EMPTY(
            "Expected a text that tells what %s is but it is empty; write one in @Item.Type, or remove it for \"%s\"."),
    DUPLICATE_TYPE("Expected another type for each subtype of %s but \"%s\" is that of %s and of %s; change one with"
            + " @Item.Type."),

    // a component
    UNSUPPORTED_TYPE("Expected a type that has a codec but %s has none; name your own with @Item.Codec, or, if it is a"
            + " record or class of yours, annotate it with @Item."),
    UNSUPPORTED_COLLECTION("Expected List, Set or Map but found %s; declare the interface, or name a codec of your own"
            + " with @Item.Codec."),
    UNBOUND_TYPE("Expected a type with all its arguments but found %s; name them, without wildcards."),
    HIDDEN_TYPE("Expected a type that generated code in package %s can see but %s is not visible there; make it"
            + " public, or package-private in the same package."),
    MAP_KEY_TYPE("Expected a Map with String keys, as DynamoDB has, but the keys are %s; use String."),
    SET_ELEMENT_TYPE("Expected a Set of strings, numbers or binaries, as DynamoDB has, but %s is written as %s; use a"
            + " List."),
    NESTED_OPTIONAL("Expected Optional around a whole component only but found it in %s; remove it."),
    CYCLE_ACROSS_PACKAGES("Expected documents that contain each other to live in one package but %s and %s do not; move"
            + " one of them."),
    ATTRIBUTE_NAME(
            "Expected an attribute name of 1 to %d bytes in UTF-8 but %s has %d; shorten or fill it in @Item.Name."),
    DUPLICATE_ATTRIBUTE("Expected one component for each attribute but \"%s\" is already that of %s; change one with"
            + " @Item.Name."),
    RESERVED_NAME("Expected a component name that %s can use for a handle but %s is taken there; rename the component"
            + " and keep its attribute with @Item.Name(\"%s\")."),
    NOT_READABLE(
            "Expected a way to read %s but found none; add %s(), or make the field package-private, or mark it with"
                    + " @Item.Ignore."),
    NOT_WRITABLE(
            "Expected a way to write %s but found none; add %s(%s), or make the field package-private and not final,"
                    + " or mark it with @Item.Ignore."),
    IGNORED_COMPONENT("Expected nothing beside @Item.Ignore but %s has @Item.%s too; remove one of the two."),

    // a default
    DEFAULT_ON_KEY("Expected no default on a key but %s has one; remove @Item.Default, DynamoDB has no items without a"
            + " key."),
    DEFAULT_UNSUPPORTED("Expected a default on a component of a simple type but %s has no text form here; remove"
            + " @Item.Default and give the value in the constructor."),
    DEFAULT_MALFORMED("Expected a default that is %s but found \"%s\"."),

    // a codec
    CODEC_NOT_A_VALUE_CODEC("Expected a class that implements ValueCodec but %s does not; implement ValueCodec<%s>."),
    CODEC_WRONG_TYPE("Expected a ValueCodec of %s but %s is one of %s; name a codec of the component's type."),
    CODEC_NOT_USABLE(
            "Expected a codec class that package %s can make with a constructor without parameters but %s %s."),

    // an index
    INDEX_NAME("Expected an index name of 3 to 255 characters out of a-z, A-Z, 0-9, _, - and . but found \"%s\"."),
    DUPLICATE_INDEX("Expected one index of each name but \"%s\" is there twice; remove one."),
    INDEX_HANDLE("Expected a name for the handle of index \"%s\" but %s is %s already; %s."),
    INDEX_WITHOUT_KEY("Expected a model with a key but %s, which has index \"%s\", has none; mark a component with"
            + " @Item.PartitionKey."),
    LOCAL_INDEX_WITHOUT_SORT_KEY(
            "Expected a table with a sort key but %s, which has local index \"%s\", has none; mark a"
                    + " component with @Item.SortKey, or declare an @Item.GlobalIndex."),
    UNKNOWN_COMPONENT("Expected a component of %s for index \"%s\" but found \"%s\"; %s"),
    IGNORED_IN_INDEX("Expected a component that is written but index \"%s\" names %s, which is ignored; remove"
            + " @Item.Ignore there."),
    INDEX_KEY_TYPE(
            "Expected a key of type S, N or B for index \"%s\" but %s is %s, which is %s; index another component."),
    INDEX_KEY_TWICE("Expected two components for the key of index \"%s\" but both are %s; remove the sort key or name"
            + " another one."),
    INDEX_INCLUDE(
            "Expected included components with projection INCLUDE, and only there, but index \"%s\" has %s of them"
                    + " and projection %s; change one of the two."),
    TOO_MANY_INDEXES("Expected at most %d %s indexes, DynamoDB's limit for a table, but found %d; remove some."),

    // a hook
    HOOK_STATIC("Expected an instance method as a hook but %s is static; remove the modifier."),
    HOOK_HIDDEN("Expected a hook that generated code in package %s can call but %s is not visible there; make it"
            + " package-private or public."),
    HOOK_PARAMETERS("Expected a hook without parameters but %s has some; remove them."),
    HOOK_RETURN("Expected a hook that returns %s but %s returns %s; change its return type."),
    HOOK_THROWS("Expected a hook without checked exceptions but %s throws %s; wrap it in an unchecked one.");

    private final String text;

    Problem(String text) {
        this.text = text;
    }

    /** The message with its tag: {@code [jdynox:NO_PARTITION_KEY] Expected ...}. */
    String message(Object... arguments) {
        return "[jdynox:" + name() + "] " + String.format(Locale.ROOT, text, arguments);
    }
}
