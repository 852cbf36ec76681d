package io.github.jdynox.json;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** By index; those not yet used are null. */
    private final @Nullable Name[] names;

    /** Open addressing over the names' bytes. */
    private final @Nullable Name[] table;

    /** How many places behind its own a name stands at most: the end of every search. */
    private int furthest;

    /** What stands before the first name: no name itself. */
    final Name start;

    /** Room for so many names. */
    Names(int capacity) {
        this.names = new Name[capacity];
        this.table = new Name[Integer.highestOneBit(Math.max(2, capacity)) * 4];
        this.start = new Name(this, UNKNOWN, "");
    }

    /** The names in the order of their indexes; no name may come twice. */
    public static Names of(String... names) {
        Names all = new Names(names.length);
        for (int i = 0; i < names.length; i++) {
            String name = Objects.requireNonNull(names[i], "name");
            if (all.find(name) != null) {
                throw new IllegalArgumentException("Expected each name once but " + name + " came twice.");
            }
            all.add(i, name);
        }
        return all;
    }

    Name add(int index, String text) {
        Name name = new Name(this, index, text);
        names[index] = name;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int distance = distance(bytes, table.length);
        table[slot(bytes, 0, bytes.length) + distance & table.length - 1] = name;
        furthest = Math.max(furthest, distance);
        // The first guess: they come in the order of their indexes.
        Name before = index == 0 ? start : names[index - 1];
        if (before != null) {
            before.next = name;
        }
        return name;
    }

    /** Whether a new name would stand at most so many places behind its own. */
    boolean hasPlaceFor(String text, int most) {
        return distance(text.getBytes(StandardCharsets.UTF_8), most + 1) <= most;
    }

    /** How many places behind its own a new name finds one, looking at so many. */
    private int distance(byte[] bytes, int most) {
        int slot = slot(bytes, 0, bytes.length);
        int distance = 0;
        while (distance < most && table[slot + distance & table.length - 1] != null) {
            distance++;
        }
        return distance;
    }

    public int size() {
        return names.length;
    }

    public String get(int index) {
        return at(index).text;
    }

    Name at(int index) {
        return Objects.requireNonNull(names[index], "name");
    }

    /** The name with these bytes. */
    @Nullable
    Name find(byte[] buf, int from, int to) {
        int slot = slot(buf, from, to);
        for (int last = slot + furthest; slot <= last; slot++) {
            Name name = table[slot & table.length - 1];
            if (name == null || name.is(buf, from, to)) {
                return name;
            }
        }
        return null;
    }

    @Nullable
    Name find(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Name name = find(bytes, 0, bytes.length);
        // A name with half a surrogate pair has no bytes of its own.
        return name != null && name.text.equals(text) ? name : null;
    }

    private int slot(byte[] buf, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + buf[i];
        }
        hash *= 0x9E3779B9;
        return hash >>> 16 & table.length - 1;
    }
}
