package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.expression.Paths;
import io.github.jdynox.memory.fault.ServiceFault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes projections of the paths between {@code SELECT} and {@code FROM}. */
final class Projected {

    private Projected() {}

    static List<Statement.Shown> of(List<Node> nodes) {
        List<Statement.Shown> shown = nodes.stream().map(Projected::of).toList();
        Set<String> labels = new HashSet<>();
        for (Statement.Shown one : shown) {
            if (!labels.add(one.label())) {
                throw ServiceFault.validation("Duplicate identifiers in select clause: " + one.label());
            }
        }
        Paths.requireDistinct(shown.stream().map(Statement.Shown::path).toList());
        return shown;
    }

    private static Statement.Shown of(Node node) {
        if (node instanceof Node.Reference reference) {
            return new Statement.Shown(reference.path(), reference.label());
        }
        if (node instanceof Node.Unsupported unsupported) {
            throw ServiceFault.validation(unsupported.refusal());
        }
        throw ServiceFault.validation("Unexpected path component" + node.at().place());
    }
}
