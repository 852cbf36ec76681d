package io.github.jdynox.json;

/**
 * The member names that a reader expects in an object, each known by its index. It remembers which name came after which,
 * since the items of a page mostly agree on their order: the next name is first compared with the one expected and only
 * looked up when it differs. Safe for use by many threads; what it remembers is only a guess that every read checks.
 */
public final class Names {

    /** What {@link JsonReader#nextName(Names)} gives for a name that is not among these. */
    public static final int UNKNOWN = -1;

    /** What {@link JsonReader#nextName(Names)} gives at the end of the object. */
    public static final int END = -2;

    private Names() {}

    /** The names in the order of their indexes; no name may come twice. */
    public static Names of(String... names) {
        throw new UnsupportedOperationException();
    }

    public int size() {
        throw new UnsupportedOperationException();
    }

    public String get(int index) {
        throw new UnsupportedOperationException();
    }
}
