package io.github.jdynox.expression;

/** What an update does to an item: one or more actions, in one write. An immutable value. */
public final class Update {

    private Update() {}

    public static Update of(UpdateAction first, UpdateAction... more) {
        throw new UnsupportedOperationException();
    }

    public Update and(UpdateAction action) {
        throw new UnsupportedOperationException();
    }
}
