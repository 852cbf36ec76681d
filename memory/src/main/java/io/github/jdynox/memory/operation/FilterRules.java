package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the filter of a query may look at: anything but the key that the query searches by. */
final class FilterRules {

    private FilterRules() {}

    static void requireNoKeys(@Nullable Condition filter, String name, ReadTarget target) {
        if (filter == null) {
            return;
        }
        List<Path> paths = filter.paths();
        for (KeyAttribute key : target.keys().attributes()) {
            if (paths.stream().anyMatch(path -> path.head().equals(key.name()))) {
                throw ServiceFault.validation(name + " can only contain non-primary key attributes: "
                        + "Primary key attribute: " + key.name());
            }
        }
    }

    /** A filter is never fetched for: what the index does not hold cannot be asked about. A scan just does not find it. */
    static void requireProjected(@Nullable Condition filter, ReadTarget target) {
        if (filter == null || target.index() == null || target.index().schema().projectsAll()) {
            return;
        }
        Set<String> projected = target.index().schema().projected(target.table().keys());
        Set<String> missing = filter.paths().stream()
                .map(Path::head)
                .filter(name -> !projected.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            throw ServiceFault.invalidParameters("Secondary index "
                    + target.index().schema().name() + " does not project one or more filter attributes: " + missing);
        }
    }
}
