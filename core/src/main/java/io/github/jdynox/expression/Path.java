package io.github.jdynox.expression;

/** Where a value is in an item: an attribute, and from there map keys and list indexes ({@code address.lines[0]}). */
public final class Path {

    private Path() {}

    /** The attribute of exactly this name, dots and brackets included. */
    public static Path of(String attribute) {
        throw new UnsupportedOperationException();
    }

    /** Reads {@code address.lines[0]}: dots separate map keys, brackets hold list indexes, backticks quote any other name. */
    public static Path parse(String text) {
        throw new UnsupportedOperationException();
    }

    public Path key(String key) {
        throw new UnsupportedOperationException();
    }

    public Path index(int index) {
        throw new UnsupportedOperationException();
    }

    /** This path continued by another one that starts inside its value. */
    public Path then(Path rest) {
        throw new UnsupportedOperationException();
    }

    /** The first segment: the item's attribute. */
    public String attribute() {
        throw new UnsupportedOperationException();
    }
}
