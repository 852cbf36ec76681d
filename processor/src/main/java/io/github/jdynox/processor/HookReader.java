package io.github.jdynox.processor;

import com.palantir.javapoet.TypeName;
import io.github.jdynox.processor.ModelType.Hook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the methods that are hooks: those of interfaces and superclasses before the model's own. */
final class HookReader {

    private static final List<String> EVENTS = List.of(
            "BeforeSave", "AfterSave", "BeforeUpdate", "AfterUpdate", "BeforeDelete", "AfterDelete", "AfterLoad");
    private static final Set<String> REPLACING = Set.of("BeforeSave", "AfterLoad");

    private final Context context;

    HookReader(Context context) {
        this.context = context;
    }

    /** Those in which no problem was found, in the order in which they run. */
    List<Hook> read() {
        Set<Hook> hooks = new LinkedHashSet<>();
        for (TypeElement type : Supertypes.of(context.model())) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                read(method, hooks);
            }
        }
        return new ArrayList<>(hooks);
    }

    /** An overriding method that is annotated again is one hook, since all are called by their names. */
    private void read(ExecutableElement method, Set<Hook> hooks) {
        for (String event : EVENTS) {
            Annotated.find(method, event).ifPresent(annotation -> {
                if (isSound(method, annotation, event)) {
                    boolean replaces = method.getReturnType().getKind() != TypeKind.VOID;
                    hooks.add(new Hook(methodOf(event), method.getSimpleName().toString(), replaces));
                }
            });
        }
    }

    private static String methodOf(String event) {
        return Character.toLowerCase(event.charAt(0)) + event.substring(1);
    }

    private boolean isSound(ExecutableElement method, Annotated annotation, String event) {
        String name = method.getSimpleName() + "()";
        boolean sound = true;
        if (method.getModifiers().contains(Modifier.STATIC)) {
            sound = refuse(annotation, Problem.HOOK_STATIC, name);
        }
        if (!context.visibility().seesItself(method)) {
            sound = refuse(annotation, Problem.HOOK_HIDDEN, context.packageName(), name);
        }
        if (!method.getParameters().isEmpty()) {
            sound = refuse(annotation, Problem.HOOK_PARAMETERS, method.getSimpleName());
        }
        for (TypeMirror thrown : context.checkedExceptions(method)) {
            sound = refuse(annotation, Problem.HOOK_THROWS, name, thrown);
        }
        return returnIsSound(method, annotation, event) && sound;
    }

    private boolean returnIsSound(ExecutableElement method, Annotated annotation, String event) {
        TypeMirror returned = context.returnType(method);
        if (returned.getKind() == TypeKind.VOID) {
            return true;
        }
        boolean replacing = REPLACING.contains(event);
        if (replacing
                && TypeName.get(returned).equals(TypeName.get(context.model().asType()))) {
            return true;
        }
        String expected = replacing ? "nothing or " + context.modelName() : "nothing";
        return refuse(annotation, Problem.HOOK_RETURN, expected, method.getSimpleName() + "()", returned);
    }

    /** Gives false. */
    private boolean refuse(Annotated annotation, Problem problem, Object... arguments) {
        context.problems().report(annotation.element(), annotation.mirror(), problem, context.spelled(arguments));
        return false;
    }
}
