package io.github.jdynox.processor;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jdynox.processor.ModelType.Hook;
import javax.lang.model.element.Modifier;

/** Writes the {@code Hooks} of a sealed type, which are those of the subtype that an item is. */
final class SealedHooksWriter {

    private static final String SUBTYPE = "subtype";

    private final SealedType sealed;

    SealedHooksWriter(SealedType sealed) {
        this.sealed = sealed;
    }

    TypeSpec write() {
        ModelType model = sealed.model();
        TypeSpec.Builder type = TypeSpec.classBuilder(model.hooksClass())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Core.HOOKS, model.name()))
                .addJavadoc("Calls the hooks of the subtypes of {@link $T}.\n", model.name());
        model.hooks().forEach(hook -> type.addMethod(event(hook)));
        return type.build();
    }

    private MethodSpec event(Hook hook) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(hook.event())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(sealed.model().name(), Locals.ITEM);
        for (ModelType subtype : sealed.subtypes()) {
            if (subtype.hooks().stream().anyMatch(each -> each.event().equals(hook.event()))) {
                method.beginControlFlow("if ($N instanceof $T $N)", Locals.ITEM, subtype.name(), SUBTYPE);
                method.addStatement(
                        (hook.replaces() ? "return " : "") + "new $T().$N($N)",
                        subtype.hooksClass(),
                        hook.event(),
                        SUBTYPE);
                method.endControlFlow();
            }
        }
        if (hook.replaces()) {
            method.returns(sealed.model().name()).addStatement("return $N", Locals.ITEM);
        }
        return method.build();
    }
}
