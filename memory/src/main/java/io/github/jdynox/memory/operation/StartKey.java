package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.Attributes;
import io.github.jdynox.memory.wire.Members;
import java.util.regex.Pattern;

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

    /** What a scan has left to read. */
    static KeyRange ofScan(Members request, ReadTarget target, Segments segments) {
        KeyRange range = segments.range();
        Attributes given = request.attributes("ExclusiveStartKey");
        if (given == null) {
            return range;
        }
        Value key = given.value();
        if (key.count() != target.startKey().size()) {
            throw target.index() != null
                    ? ServiceFault.validation(INVALID)
                    : ServiceFault.validation(INVALID + ": The provided key element does not match the schema");
        }
        byte[] place = place(target, key);
        if (RowKey.segment(place, segments.total()) != segments.segment()) {
            throw ServiceFault.validation(INVALID + ": Invalid ExclusiveStartKey. "
                    + "Please use ExclusiveStartKey with correct Segment. TotalSegments: " + segments.total()
                    + " Segment: " + segments.segment());
        }
        return range.beyond(place, true);
    }

    /** What a query has left to read. */
    static KeyRange ofQuery(Members request, ReadTarget target, KeySearch search, boolean forward) {
        KeyRange range = search.range();
        Attributes given = request.attributes("ExclusiveStartKey");
        if (given == null) {
            return range;
        }
        Value key = given.value();
        if (key.count() != target.startKey().size()) {
            throw ServiceFault.validation(INVALID);
        }
        byte[] place = place(target, key);
        search.requireWithin(target, key);
        return range.beyond(place, forward);
    }

    /** The place of a start key of the right size, its attributes checked. */
    static byte[] place(ReadTarget target, Value key) {
        if (target.index() != null) {
            for (var attribute : target.keys().attributes()) {
                if (attribute.in(key) == null) {
                    throw ServiceFault.validation(INVALID);
                }
            }
            KeyRules.requireAttributes(target.keys(), key);
        }
        try {
            KeyRules.requireAttributes(target.table().keys(), key);
        } catch (ServiceFault fault) {
            throw ServiceFault.validation(INVALID + ": " + fault.getMessage());
        }
        return target.place(key);
    }
}
