package io.github.jdynox.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads the key that all subtypes of a sealed type have, and which method of the sealed type gives it. */
final class SubtypeKeys {

    private final Context context;
    private final List<ModelType> subtypes;

    SubtypeKeys(Context context, List<ModelType> subtypes) {
        this.context = context;
        this.subtypes = subtypes;
    }

    /** Empty without a table, or where a problem was reported. */
    Optional<Component> partitionKey(String table, Annotated item) {
        if (table.isEmpty() || !agree()) {
            return Optional.empty();
        }
        Component key = subtypes.get(0).partitionKey();
        if (key == null) {
            context.problems()
                    .report(context.model(), item.mirror(), Problem.NO_PARTITION_KEY, table, context.modelName());
            return Optional.empty();
        }
        return Optional.of(byMethod(key));
    }

    /** Empty without a partition key or a sort key. */
    Optional<Component> sortKey(@Nullable Component partitionKey) {
        return partitionKey == null
                ? Optional.empty()
                : Optional.ofNullable(subtypes.get(0).sortKey()).map(this::byMethod);
    }

    /** False where a problem was reported. */
    private boolean agree() {
        ModelType first = subtypes.get(0);
        for (ModelType other : subtypes) {
            if (!named(first).equals(named(other))) {
                context.problems()
                        .report(
                                context.model(),
                                Problem.SUBTYPE_KEY,
                                context.modelName(),
                                first.name().simpleName(),
                                named(first),
                                other.name().simpleName(),
                                named(other));
                return false;
            }
        }
        return true;
    }

    private static String named(ModelType model) {
        String names = Stream.concat(Stream.ofNullable(model.partitionKey()), Stream.ofNullable(model.sortKey()))
                .map(Component::name)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "none" : names;
    }

    /** The component as the sealed type gives it. */
    private Component byMethod(Component key) {
        Optional<Access.Member> getter = new AccessReader(
                        context, (VariableElement) key.field(), key.field().asType())
                .getter();
        if (getter.isEmpty()) {
            context.problems()
                    .report(
                            context.model(),
                            Problem.KEY_ACCESSOR,
                            context.spelled(key.name(), context.modelName(), key.type(), key.name()));
        }
        return key.accessedBy(new Access(getter.orElse(new Access.Member(key.name(), true)), null));
    }
}
