package io.github.jdynox.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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

    private final String[] names;
    private final Map<String, Integer> indexes;

    /** Each name as it is written: quotes and colon included. */
    private final byte[][] encoded;

    /** Open addressing over the names' bytes: an index plus one, 0 where free. */
    private final int[] table;

    /**
     * The index expected after each index, shifted by one so that 0 stands for the start of the object. Written by many
     * threads without care: whatever is seen is an index, and it is compared with the bytes before it is believed.
     */
    private final int[] successors;

    private Names(String[] names) {
        this.names = names;
        this.indexes = new HashMap<>(names.length * 2);
        this.encoded = new byte[names.length][];
        this.table = new int[Integer.highestOneBit(Math.max(2, names.length)) * 4];
        this.successors = new int[names.length + 1];
        for (int i = 0; i < names.length; i++) {
            add(i);
        }
    }

    /** The names in the order of their indexes; no name may come twice. */
    public static Names of(String... names) {
        return new Names(names.clone());
    }

    private void add(int index) {
        String name = Objects.requireNonNull(names[index], "name");
        if (indexes.put(name, index) != null) {
            throw new IllegalArgumentException("Expected each name once but " + name + " came twice.");
        }
        JsonWriter out = new JsonWriter(name.length() + 3);
        encoded[index] = out.name(name).toByteArray();
        successors[index] = index;
        byte[] plain = name.getBytes(StandardCharsets.UTF_8);
        int slot = slot(hash(plain, 0, plain.length));
        while (table[slot] != 0) {
            slot = next(slot);
        }
        table[slot] = index + 1;
    }

    public int size() {
        return names.length;
    }

    public String get(int index) {
        return names[index];
    }

    /** The name with its quotes and its colon. */
    byte[] encoded(int index) {
        return encoded[index];
    }

    /** The index that last came after this one (-1: at the start of the object). May be wrong. */
    int expectedAfter(int index) {
        return successors[index + 1];
    }

    /** Remembers which index came after which. */
    void follow(int index, int successor) {
        successors[index + 1] = successor;
    }

    /** Looks up a name by its bytes, which have no escapes. */
    int find(byte[] buf, int from, int to) {
        int slot = slot(hash(buf, from, to));
        for (int entry = table[slot]; entry != 0; entry = table[slot]) {
            byte[] candidate = encoded[entry - 1];
            if (Arrays.equals(candidate, 1, candidate.length - 2, buf, from, to)) {
                return entry - 1;
            }
            slot = next(slot);
        }
        return UNKNOWN;
    }

    int find(String name) {
        return indexes.getOrDefault(name, UNKNOWN);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }

    private static int hash(byte[] buf, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ buf[i]) * 0x01000193;
        }
        return hash;
    }
}
