package io.github.jdynox.json;

import org.jspecify.annotations.Nullable;

/** The names met in objects of any shape, kept so that each becomes one String. For one reader. */
final class SeenNames {

    /** Maps keyed by data (ids, dates) have no end of names; past this many, new ones are read anew each time. */
    private static final int MOST = 1024;

    private static final int LONGEST = 64;

    /** Names that were chosen to fall on one place would each be compared with all that are there. */
    private static final int FURTHEST = 8;

    private Names names = new Names(16);
    private int count;

    Names names() {
        return names;
    }

    /** Keeps a name that is new, if there is room; gives it when it was kept. */
    @Nullable
    Name keep(String text) {
        if (count == MOST || text.length() > LONGEST) {
            return null;
        }
        if (count == names.size()) {
            grow();
        }
        if (!names.hasPlaceFor(text, FURTHEST)) {
            return null;
        }
        return names.add(count++, text);
    }

    private void grow() {
        Names larger = new Names(count * 4);
        for (int i = 0; i < count; i++) {
            larger.add(i, names.get(i));
        }
        names = larger;
    }
}
