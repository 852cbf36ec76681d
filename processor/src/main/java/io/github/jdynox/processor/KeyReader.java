package io.github.jdynox.processor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which components are the table's key. */
final class KeyReader {

    private static final int LONGEST_NAME = 255;

    private final Context context;
    private final List<Component> components;

    KeyReader(Context context, List<Component> components) {
        this.context = context;
        this.components = components;
    }

    Optional<Component> partitionKey() {
        return single("PartitionKey", Problem.TWO_PARTITION_KEYS);
    }

    Optional<Component> sortKey() {
        return single("SortKey", Problem.TWO_SORT_KEYS);
    }

    private Optional<Component> single(String name, Problem tooMany) {
        Component first = null;
        for (Component component : components) {
            Optional<Annotated> annotation = Annotated.find(component.field(), name);
            if (annotation.isEmpty() || component.ignored()) {
                continue;
            }
            if (first == null) {
                first = component;
                check(component, annotation.get());
            } else {
                context.problems().report(component.field(), annotation.get().mirror(), tooMany, first.name());
            }
        }
        return Optional.ofNullable(first);
    }

    private void check(Component component, Annotated annotation) {
        Problems problems = context.problems();
        String wire = component.shapeOrThrow().wire();
        if (component.holder() != Holder.VALUE) {
            problems.report(
                    component.field(),
                    annotation.mirror(),
                    Problem.OPTIONAL_KEY,
                    context.spelled(component.name(), component.type()));
        } else if (!WireTypes.isKey(wire)) {
            problems.report(
                    component.field(),
                    annotation.mirror(),
                    Problem.KEY_TYPE,
                    context.spelled(component.name(), component.type(), WireTypes.described(String.valueOf(wire))));
        }
        Annotated.find(component.field(), "Default")
                .ifPresent(each ->
                        problems.report(component.field(), each.mirror(), Problem.DEFAULT_ON_KEY, component.name()));
        checkName(context, component);
    }

    /** The names of key attributes are the shorter ones. */
    static void checkName(Context context, Component component) {
        int length = component.attribute().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_NAME) {
            context.problems()
                    .report(
                            component.field(),
                            Annotated.find(component.field(), "Name")
                                    .map(Annotated::mirror)
                                    .orElse(null),
                            Problem.ATTRIBUTE_NAME,
                            LONGEST_NAME,
                            component.name(),
                            length);
        }
    }

    /** The checks that need both. */
    void check(@Nullable Component partitionKey, @Nullable Component sortKey, String table, Annotated item) {
        if (partitionKey == null && !table.isEmpty() && !context.declares("PartitionKey")) {
            context.problems()
                    .report(context.model(), item.mirror(), Problem.NO_PARTITION_KEY, table, context.modelName());
        } else if (partitionKey == null && sortKey != null && !context.declares("PartitionKey")) {
            context.problems().report(sortKey.field(), Problem.SORT_KEY_WITHOUT_PARTITION_KEY, sortKey.name());
        } else if (partitionKey != null && partitionKey.equals(sortKey)) {
            context.problems().report(partitionKey.field(), Problem.PARTITION_AND_SORT_KEY, partitionKey.name());
        }
    }
}
