package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Index;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.wire.AttributeNames;
import io.github.jdynox.memory.wire.Members;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of items that a read asks for, in either form. */
final class Projections {

    private Projections() {}

    /** The projection of a request whose only expression it is; null where everything is asked for. */
    static @Nullable Projection of(Members request) {
        Projection legacy = legacy(request);
        ExpressionParameters parameters = ExpressionParameters.of(request);
        Projection projection = parameters.projection();
        parameters.requireUsed();
        return projection != null ? projection : legacy;
    }

    /** The projection by {@code AttributesToGet}, null where that was not given. */
    static @Nullable Projection legacy(Members request) {
        List<String> names = request.list("AttributesToGet");
        if (names.isEmpty()) {
            return null;
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            requireName(name);
            if (!seen.add(name)) {
                throw ServiceFault.invalidParameters("Duplicate value in attribute name: " + name);
            }
        }
        return Projection.ofAttributes(names);
    }

    static void requireName(String attribute) {
        String fault = AttributeNames.fault(attribute);
        if (fault != null) {
            throw ServiceFault.validation(fault);
        }
    }

    static void requireFlatKeys(@Nullable Projection projection, Table table) {
        if (projection != null) {
            requireFlatKeys(projection.paths(), table);
        }
    }

    static void requireFlatKeys(@Nullable Condition condition, Table table) {
        if (condition != null) {
            requireFlatKeys(condition.paths(), table);
        }
    }

    /** Refuses paths that lead into key attributes. */
    static void requireFlatKeys(List<Path> paths, Table table) {
        for (Path path : paths) {
            if (!path.isNested()) {
                continue;
            }
            if (table.keys().has(path.head())) {
                throw notScalar("Key: " + path.head());
            }
            for (Index index : table.indexes()) {
                if (index.schema().keys().has(path.head())) {
                    throw notScalar("IndexKey: " + path.head());
                }
            }
        }
    }

    private static ServiceFault notScalar(String place) {
        return ServiceFault.validation("Key attributes must be scalars; "
                + "list random access '[]' and map lookup '.' are not allowed: " + place);
    }
}
