package io.github.jdynox;

/**
 * The type of an attribute value, by the descriptor it carries on the wire.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html">AttributeValue</a>
 */
public enum AttributeType {
    S("a string"),
    N("a number"),
    B("a binary"),
    BOOL("a boolean"),
    NULL("a null"),
    M("a map"),
    L("a list"),
    SS("a string set"),
    NS("a number set"),
    BS("a binary set");

    private final String noun;

    AttributeType(String noun) {
        this.noun = noun;
    }

    /** The type for a message: {@code a number (N)}. */
    public String described() {
        return noun + " (" + name() + ")";
    }
}
