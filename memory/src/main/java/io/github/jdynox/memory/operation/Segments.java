package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.wire.Members;

/** The part of a table that a scan reads: segment {@code segment} of {@code total}. */
record Segments(int segment, int total) {

    static Segments of(Members request) {
        Long segment = request.whole("Segment");
        Long total = request.whole("TotalSegments");
        if (segment == null && total == null) {
            return new Segments(0, 1);
        }
        if (total == null) {
            throw ServiceFault.validation("The TotalSegments parameter is required but was not present in the request "
                    + "when Segment parameter is present");
        }
        if (segment == null) {
            throw ServiceFault.validation("The Segment parameter is required but was not present in the request "
                    + "when parameter TotalSegments is present");
        }
        if (segment >= total) {
            throw ServiceFault.validation("The Segment parameter is zero-based and must be less than parameter "
                    + "TotalSegments: Segment: " + segment + " is not less than TotalSegments: " + total);
        }
        return new Segments(segment.intValue(), total.intValue());
    }

    KeyRange range() {
        return total == 1 ? KeyRange.ALL : KeyRange.segment(segment, total);
    }
}
