package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The attributes that the items of a sealed type can have: those of its subtypes, and the one that tells them apart. */
final class SubtypeComponents {

    private final Context context;
    private final List<ModelType> subtypes;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Map<String, ModelType> owners = new LinkedHashMap<>();

    SubtypeComponents(Context context, List<ModelType> subtypes) {
        this.context = context;
        this.subtypes = subtypes;
    }

    /**
     * The attribute of the type first; one that several subtypes have is there once. Problems are reported.
     *
     * @param keys as the sealed type gives them
     */
    List<Component> read(@Nullable Component... keys) {
        for (ModelType subtype : subtypes) {
            subtype.attributes().forEach(component -> add(component, subtype));
        }
        for (Component key : keys) {
            if (key != null) {
                components.put(key.name(), key);
            }
        }
        List<Component> all = new ArrayList<>();
        all.add(type());
        all.addAll(components.values());
        new ComponentChecks(context).handles(all);
        return all;
    }

    private void add(Component component, ModelType subtype) {
        Component other = components.putIfAbsent(component.name(), component);
        ModelType owner = owners.putIfAbsent(component.name(), subtype);
        if (other != null && owner != null && !isSame(component, other)) {
            context.problems()
                    .report(
                            context.model(),
                            Problem.SUBTYPE_COMPONENT,
                            component.name(),
                            context.modelName(),
                            owner.name().simpleName(),
                            subtype.name().simpleName());
        }
    }

    private boolean isSame(Component one, Component other) {
        ClassName model = ClassName.get(context.model());
        return one.attribute().equals(other.attribute())
                && Handle.of(one.shapeOrThrow(), model).equals(Handle.of(other.shapeOrThrow(), model));
    }

    private Component type() {
        TypeElement model = context.model();
        String attribute = SealedTypes.typeAttribute(model);
        String handle = TableNames.handle(attribute);
        if (attribute.isEmpty() || !SourceVersion.isName(handle)) {
            context.problems().report(model, Problem.TYPE_ATTRIBUTE, context.modelName(), attribute);
        } else if (components.containsKey(handle)) {
            context.problems().report(model, Problem.TYPE_ATTRIBUTE_TAKEN, attribute, context.modelName(), handle);
        }
        Access unused = new Access(new Access.Member(handle, true), null);
        return new Component(
                model, handle, Scalar.STRING.type(), attribute, Holder.VALUE, Scalar.STRING, null, false, unused);
    }
}
