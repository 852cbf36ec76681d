package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        String table = table();
        List<Component> components = components();
        KeyReader keys = new KeyReader(context, components);
        Component partitionKey = keys.partitionKey().orElse(null);
        Component sortKey = keys.sortKey().orElse(null);
        keys.check(partitionKey, sortKey, table, item);
        List<ModelType.IndexType> indexes = new IndexReader(context, components, partitionKey, sortKey).read();
        List<ModelType.Hook> hooks = new HookReader(context).read();
        return context.problems().none()
                ? Optional.of(model(table, components, partitionKey, sortKey, indexes, hooks))
                : Optional.empty();
    }

    private ModelType model(
            String table,
            List<Component> components,
            @Nullable Component partitionKey,
            @Nullable Component sortKey,
            List<ModelType.IndexType> indexes,
            List<ModelType.Hook> hooks) {
        return new ModelType(
                context.model(),
                ClassName.get(context.model()),
                components,
                table.isEmpty() ? null : table,
                partitionKey,
                sortKey,
                indexes,
                hooks,
                context.model().getKind() == ElementKind.RECORD,
                Visibility.isPublic(context.model()),
                new Deprecations(context.elements()).in(context.model()));
    }

    private String table() {
        String table = item.string("table");
        if (!table.isEmpty() && !TableNames.isValid(table)) {
            context.problems().report(context.model(), item.mirror(), Problem.TABLE_NAME, table);
        }
        return table;
    }

    private List<Component> components() {
        List<Component> components = new ArrayList<>();
        for (VariableElement field : FieldReader.read(context.model())) {
            new ComponentReader(context, field).read().ifPresent(components::add);
        }
        checkAttributes(components);
        checkHandles(components);
        return components;
    }

    private void checkAttributes(List<Component> components) {
        Map<String, Component> byAttribute = new HashMap<>();
        for (Component component : components) {
            Component other = component.ignored() ? null : byAttribute.putIfAbsent(component.attribute(), component);
            if (other != null) {
                context.problems()
                        .report(component.field(), Problem.DUPLICATE_ATTRIBUTE, component.attribute(), other.name());
            }
        }
    }

    private void checkHandles(List<Component> components) {
        ClassName model = ClassName.get(context.model());
        for (Component component : components) {
            if (!component.ignored() && MetamodelWriter.isReserved(component.name(), model)) {
                String metamodel = ModelType.generated(model, "_").simpleName();
                context.problems()
                        .report(
                                component.field(),
                                Problem.RESERVED_NAME,
                                metamodel,
                                component.name(),
                                component.attribute());
            }
        }
    }
}
