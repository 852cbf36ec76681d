package io.github.jdynox.client;

import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.Names;

/** Reads the ConsumedCapacity of an answer. */
final class Capacity {

    private static final Names MEMBERS = Names.of("TableName", "CapacityUnits");
    private static final int CAPACITY_UNITS = 1;

    private Capacity() {}

    /** The CapacityUnits of one ConsumedCapacity; 0 where there are none. */
    static double read(JsonReader in) {
        double units = 0;
        if (in.nextIsJsonNull()) {
            return units;
        }
        in.beginObject();
        for (int name = in.nextName(MEMBERS); name != Names.END; name = in.nextName(MEMBERS)) {
            if (name == CAPACITY_UNITS) {
                units = in.nextDouble();
            } else {
                in.skipValue();
            }
        }
        return units;
    }

    /** The sum over a list of them, as batches and transactions have it: one entry a table. */
    static double readAll(JsonReader in) {
        double units = 0;
        if (in.nextIsJsonNull()) {
            return units;
        }
        for (in.beginArray(); in.nextElement(); ) {
            units += read(in);
        }
        return units;
    }
}
