package io.github.jdynox.memory.partiql;

/**
 * A place inside of a value, in the two ways that the service writes it: numbers that are out of range are shown under
 * {@code root.x[1]}, everything else under {@code root.x.1}.
 */
record Place(String ofNumber, String ofOther) {

    static final Place ROOT = new Place("root", "root");

    boolean isRoot() {
        return equals(ROOT);
    }

    Place name(String name) {
        return new Place(ofNumber + "." + name, ofOther + "." + name);
    }

    Place element(int index) {
        return new Place(ofNumber + "[" + index + "]", ofOther + "." + index);
    }
}
