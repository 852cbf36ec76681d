package io.github.jdynox.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Writes a codec and a class of typed handles for each type annotated with {@code @Item}. */
public final class ItemProcessor extends AbstractProcessor {

    /** Models that refer to a type which is not there yet: another processor may write it in this round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** Made by the compiler. */
    public ItemProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Core.ITEM);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            for (TypeElement model : models(annotations, round)) {
                process(model);
            }
        }
        // Nothing is claimed: a processor of every annotation would not be called where none is left.
        return false;
    }

    private Set<TypeElement> models(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> models = new LinkedHashSet<>();
        for (String name : waiting) {
            models.add(processingEnv.getElementUtils().getTypeElement(name));
        }
        waiting.clear();
        for (TypeElement annotation : annotations) {
            models.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)));
        }
        return models;
    }

    private void process(TypeElement model) {
        if (!Unresolved.isFree(model)) {
            // the compiler reports a type that never comes
            waiting.add(model.getQualifiedName().toString());
            return;
        }
        Context context = Context.of(model, processingEnv);
        if (SealedTypes.isSealed(model)) {
            new SealedReader(context).read().ifPresent(read -> files(read.model(), context)
                    .write(read));
        } else {
            new ModelReader(context).read().ifPresent(read -> files(read, context)
                    .write());
        }
    }

    private SourceFiles files(ModelType model, Context context) {
        return new SourceFiles(model, context, processingEnv.getFiler());
    }
}
