package io.github.jdynox.memory.value;

/** Sizes in bytes as DynamoDB counts them, for limits, pages and capacity. */
public final class ItemSize {

    /** The largest size of an item. */
    public static final int MAX = 400 * 1024;

    private static final int DOCUMENT = 3;
    private static final int MEMBER = 1;

    private ItemSize() {}

    /** Size of an item: the names and values of its attributes. */
    public static int of(Value item) {
        int size = 0;
        for (Entries entries = item.entries(); entries.next(); ) {
            size += entries.nameTo() - entries.nameFrom() + ofValue(entries.value());
        }
        return size;
    }

    /** Size of one value without its name. */
    public static int ofValue(Value value) {
        return switch (value.type()) {
            case S, N, B -> value.length();
            case BOOL, NULL -> 1;
            case SS, NS, BS -> ofElements(value);
            case L -> DOCUMENT + ofList(value);
            case M -> DOCUMENT + MEMBER * value.count() + of(value);
        };
    }

    private static int ofElements(Value set) {
        int size = 0;
        for (Elements elements = set.elements(); elements.next(); ) {
            size += elements.to() - elements.from();
        }
        return size;
    }

    private static int ofList(Value list) {
        int size = 0;
        for (Elements elements = list.elements(); elements.next(); ) {
            size += MEMBER + ofValue(elements.value());
        }
        return size;
    }
}
