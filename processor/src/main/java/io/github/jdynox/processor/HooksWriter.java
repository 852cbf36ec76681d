package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jdynox.processor.ModelType.Hook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the {@code Hooks} of a model that has some. */
final class HooksWriter {

    /** The events whose hooks give the item to go on with. */
    private static final Set<String> REPLACING = Set.of("beforeSave", "afterLoad");

    private final ModelType model;

    HooksWriter(ModelType model) {
        this.model = model;
    }

    /** True for an event whose hooks may give the item to go on with. */
    static boolean isReplacing(String event) {
        return REPLACING.contains(event);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.hooksClass())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Core.HOOKS, model.name()))
                .addJavadoc("Calls the hooks of {@link $T}.\n", model.name());
        byEvent().forEach((event, hooks) -> type.addMethod(event(event, hooks)));
        return type.build();
    }

    private Map<String, List<Hook>> byEvent() {
        Map<String, List<Hook>> events = new LinkedHashMap<>();
        model.hooks().forEach(hook -> events.computeIfAbsent(hook.event(), event -> new ArrayList<>())
                .add(hook));
        return events;
    }

    private MethodSpec event(String event, List<Hook> hooks) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(event)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(model.name(), Locals.ITEM);
        boolean gives = isReplacing(event);
        if (gives) {
            method.returns(model.name());
        }
        for (int i = 0; i < hooks.size(); i++) {
            Hook hook = hooks.get(i);
            boolean last = i == hooks.size() - 1;
            method.addStatement(hook.replaces() ? (last ? "return $L" : "item = $L") : "$L", call(hook));
        }
        if (gives && !hooks.get(hooks.size() - 1).replaces()) {
            method.addStatement("return $N", Locals.ITEM);
        }
        return method.build();
    }

    private CodeBlock call(Hook hook) {
        CodeBlock call = CodeBlock.of("$N.$N()", Locals.ITEM, hook.method());
        if (!hook.replaces()) {
            return call;
        }
        String message =
                "Expected an item from " + model.name().simpleName() + "." + hook.method() + "() but it gave null.";
        return CodeBlock.of("$T.requireNonNull(\n$L, $S)", Objects.class, call, message);
    }
}
