package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads a type annotated with {@code @Item}: checks all that there is, then gives its description. */
final class ModelReader {

    private final Context context;
    private final Annotated item;

    ModelReader(Context context) {
        this.context = context;
        this.item = Annotated.find(context.model(), "").orElseThrow();
    }

    /** Empty where problems were reported. */
    Optional<ModelType> read() {
        if (!new TypeChecks(context).pass()) {
            return Optional.empty();
        }
        String table = TableNames.of(context, item);
        List<Component> components = components();
        KeyReader keys = new KeyReader(context, components);
        Component partitionKey = keys.partitionKey().orElse(null);
        Component sortKey = keys.sortKey().orElse(null);
        keys.check(partitionKey, sortKey, table, item);
        List<ModelType.IndexType> indexes = new IndexReader(context, components, partitionKey, sortKey).read();
        List<ModelType.Hook> hooks = new HookReader(context).read();
        ModelType.Tag tag =
                new TagReader(context).read(table, components, indexes).orElse(null);
        return context.problems().none()
                ? Optional.of(model(table, components, partitionKey, sortKey, indexes, hooks, tag))
                : Optional.empty();
    }

    private ModelType model(
            String table,
            List<Component> components,
            @Nullable Component partitionKey,
            @Nullable Component sortKey,
            List<ModelType.IndexType> indexes,
            List<ModelType.Hook> hooks,
            ModelType.@Nullable Tag tag) {
        return new ModelType(
                context.model(),
                ClassName.get(context.model()),
                components,
                table.isEmpty() ? null : table,
                partitionKey,
                sortKey,
                indexes,
                hooks,
                tag,
                context.model().getKind() == ElementKind.RECORD,
                Visibility.isPublic(context.model()),
                new Deprecations(context.elements()).in(context.model()));
    }

    private List<Component> components() {
        List<Component> components = new ArrayList<>();
        for (VariableElement field : FieldReader.read(context.model())) {
            new ComponentReader(context, field).read().ifPresent(components::add);
        }
        ComponentChecks checks = new ComponentChecks(context);
        checks.attributes(components);
        checks.handles(components);
        return components;
    }
}
