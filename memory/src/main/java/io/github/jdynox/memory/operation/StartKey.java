package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.Attributes;
import io.github.jdynox.memory.wire.Members;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code ExclusiveStartKey}: any key of the right form, of an item that is there or is not. */
final class StartKey {

    static final String INVALID = "The provided starting key is invalid";

    // The service puts its opening words before some of these faults and not before others.
    private static final Pattern BARE =
            Pattern.compile("contains duplicates|number set|numeric value|significant digits|number with magnitude");

    private StartKey() {}

    /** Refuses values that are none, before the table is looked up. */
    static void checkValues(Members request) {
        Attributes key = request.attributes("ExclusiveStartKey");
        if (key != null && key.fault() != null) {
            boolean bare = BARE.matcher(key.fault()).find();
            throw ServiceFault.validation((bare ? "" : INVALID + ": ") + key.fault());
        }
    }

    /** The start key of a scan, its size and its attributes of an index's key checked; null where there is none. */
    static @Nullable Value ofScan(Members request, ReadTarget target) {
        Attributes given = request.attributes("ExclusiveStartKey");
        if (given == null) {
            return null;
        }
        Value key = given.value();
        if (key.count() != target.startKey().size()) {
            throw target.index() != null
                    ? ServiceFault.validation(INVALID)
                    : ServiceFault.validation(INVALID + ": The provided key element does not match the schema");
        }
        if (target.index() != null) {
            target.keys().attributes().forEach(attribute -> requirePart(target.keys(), attribute, key));
        }
        return key;
    }

    /** What a scan has left to read. */
    static KeyRange range(ReadTarget target, Segments segments, @Nullable Value startKey) {
        KeyRange range = segments.range();
        if (startKey == null) {
            return range;
        }
        byte[] place = place(target, startKey);
        if (RowKey.segment(place, segments.total()) != segments.segment()) {
            throw ServiceFault.validation(INVALID + ": Invalid ExclusiveStartKey. "
                    + "Please use ExclusiveStartKey with correct Segment. TotalSegments: " + segments.total()
                    + " Segment: " + segments.segment());
        }
        return range.beyond(place, true);
    }

    /** The start key of a query, its size checked; null where there is none. */
    static @Nullable Value ofQuery(Members request, ReadTarget target) {
        Attributes given = request.attributes("ExclusiveStartKey");
        if (given == null) {
            return null;
        }
        if (given.value().count() != target.startKey().size()) {
            throw ServiceFault.validation(INVALID);
        }
        return given.value();
    }

    /** Checks the start key's value of one attribute of the key that is searched by. */
    static void requirePart(KeySchema keys, KeyAttribute attribute, @Nullable Value startKey) {
        if (startKey == null) {
            return;
        }
        if (attribute.in(startKey) == null) {
            throw ServiceFault.validation(INVALID);
        }
        KeyRules.requireAttribute(keys, attribute, startKey);
    }

    /** What a query has left to read. */
    static KeyRange range(ReadTarget target, KeySearch search, @Nullable Value startKey, boolean forward) {
        if (startKey == null) {
            return search.range();
        }
        byte[] place = place(target, startKey);
        search.requireWithin(target, startKey);
        return search.range().beyond(place, forward);
    }

    /** The place of a start key, whose attributes of the table's key are checked. */
    private static byte[] place(ReadTarget target, Value key) {
        try {
            KeyRules.requireAttributes(target.table().keys(), key);
        } catch (ServiceFault fault) {
            throw ServiceFault.validation(INVALID + ": " + fault.getMessage());
        }
        return target.place(key);
    }
}
