package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.wire.Members;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a scan or query gives back.
 *
 * @param countOnly whether items are counted and not given
 * @param projection the parts asked for, null for all there is
 * @param wholeItems whether rows of an index are to be completed from the table
 */
record Selection(boolean countOnly, @Nullable Projection projection, boolean wholeItems) {

    /** Refuses a {@code Select} that contradicts the rest of the request, whatever the table. */
    static void check(Members request) {
        String select = request.text("Select");
        String parts = request.has("ProjectionExpression")
                ? "ProjectionExpression"
                : request.has("AttributesToGet") ? "AttributesToGet" : null;
        if ("SPECIFIC_ATTRIBUTES".equals(select) && parts == null) {
            // The service opens this sentence as one of its rules for query, and not for scan.
            throw ServiceFault.validation((request.isOf("QueryInput") ? "1 validation error detected: " : "")
                    + "Must specify the AttributesToGet or ProjectionExpression when choosing to get "
                    + "SPECIFIC_ATTRIBUTES");
        }
        if (select != null && !select.equals("SPECIFIC_ATTRIBUTES") && parts != null) {
            throw ServiceFault.validation("Cannot specify the " + parts + " when choosing to get "
                    + (select.equals("COUNT") ? "only the Count" : select));
        }
        if ("ALL_PROJECTED_ATTRIBUTES".equals(select) && !request.has("IndexName")) {
            throw ServiceFault.validation("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
        }
    }

    static Selection of(Members request, @Nullable Projection projection, ReadTarget target) {
        String select = request.text("Select");
        boolean all = "ALL_ATTRIBUTES".equals(select);
        boolean narrow = target.index() != null && !target.index().schema().projectsAll();
        if (narrow && target.isGlobal()) {
            requireProjected(all, projection, target);
        }
        boolean wholeItems = narrow
                && !target.isGlobal()
                && (all || !missing(projection, target).isEmpty());
        return new Selection("COUNT".equals(select), projection, wholeItems);
    }

    private static void requireProjected(boolean all, @Nullable Projection projection, ReadTarget target) {
        String index = target.index() == null ? "" : target.index().schema().name();
        if (all) {
            throw ServiceFault.invalidParameters(
                    "Select type ALL_ATTRIBUTES is not supported for global secondary index " + index
                            + " because its projection type is not ALL");
        }
        Set<String> missing = missing(projection, target);
        if (!missing.isEmpty()) {
            throw ServiceFault.invalidParameters("Global secondary index " + index + " does not project " + missing);
        }
    }

    private static Set<String> missing(@Nullable Projection projection, ReadTarget target) {
        if (projection == null || target.index() == null) {
            return Set.of();
        }
        Set<String> projected = target.index().schema().projected(target.table().keys());
        return projection.paths().stream()
                .map(Path::head)
                .filter(name -> !projected.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
