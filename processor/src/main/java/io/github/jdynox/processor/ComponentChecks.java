package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a model's components against each other and against what is generated of them. */
final class ComponentChecks {

    private final Context context;

    ComponentChecks(Context context) {
        this.context = context;
    }

    /** Each attribute has one component. */
    void attributes(List<Component> components) {
        Map<String, Component> byAttribute = new HashMap<>();
        for (Component component : components) {
            Component other = component.ignored() ? null : byAttribute.putIfAbsent(component.attribute(), component);
            if (other != null) {
                context.problems()
                        .report(component.field(), Problem.DUPLICATE_ATTRIBUTE, component.attribute(), other.name());
            }
        }
    }

    /** Each component can be a handle. */
    void handles(List<Component> components) {
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
