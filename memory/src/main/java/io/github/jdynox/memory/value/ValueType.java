package io.github.jdynox.memory.value;

/** The ten types of an attribute value, named as in DynamoDB's JSON. */
public enum ValueType {
    S("STRING"),
    N("NUMBER"),
    B("BINARY"),
    BOOL("BOOLEAN"),
    NULL("NULL"),
    SS("STRING_SET"),
    NS("NUMBER_SET"),
    BS("BINARY_SET"),
    L("LIST"),
    M("MAP");

    private final String words;

    ValueType(String words) {
        this.words = words;
    }

    /** The long name that some of the service's sentences use. */
    public String words() {
        return words;
    }

    /** Whether a key attribute can be of this type. */
    public boolean isKey() {
        return this == S || this == N || this == B;
    }

    /** Whether this is one of the three sets. */
    public boolean isSet() {
        return this == SS || this == NS || this == BS;
    }

    /** Type of a set's elements; only for sets. */
    public ValueType element() {
        return switch (this) {
            case SS -> S;
            case NS -> N;
            case BS -> B;
            default -> throw new IllegalStateException(this + " is no set");
        };
    }
}
