package io.github.jdynox.memory.value;

/** How deep values may be nested: an attribute of an item is the first level. */
public final class Nesting {

    /** Deepest level that a value may stand on. */
    public static final int MAX = 32;

    /** How the service refuses what is deeper. */
    public static final String TOO_DEEP = "Nesting Levels have exceeded supported limits: "
            + "Attributes in the item have nested levels beyond supported limit";

    private Nesting() {}

    /** Whether a value of the item stands too deep. */
    public static boolean isTooDeep(Value item) {
        return isTooDeep(item, 0);
    }

    private static boolean isTooDeep(Value value, int level) {
        if (level > MAX) {
            return true;
        }
        return switch (value.type()) {
            case M -> {
                for (Entries entries = value.entries(); entries.next(); ) {
                    if (isTooDeep(entries.value(), level + 1)) {
                        yield true;
                    }
                }
                yield false;
            }
            case L -> {
                for (Elements elements = value.elements(); elements.next(); ) {
                    if (isTooDeep(elements.value(), level + 1)) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> false;
        };
    }
}
