package io.github.jdynox.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes the files of one model, each of which originates from its type alone. */
final class SourceFiles {

    private final ModelType model;
    private final Context context;
    private final Filer filer;

    SourceFiles(ModelType model, Context context, Filer filer) {
        this.model = model;
        this.context = context;
        this.filer = filer;
    }

    void write() {
        write(new CodecWriter(model).write(), () -> new HooksWriter(model).write());
    }

    void write(SealedType sealed) {
        write(new SealedCodecWriter(sealed).write(), () -> new SealedHooksWriter(sealed).write());
    }

    private void write(TypeSpec codec, Supplier<TypeSpec> hooks) {
        source(codec);
        source(new MetamodelWriter(model).write());
        if (!model.hooks().isEmpty()) {
            source(hooks.get());
        }
        reachability();
    }

    private void source(TypeSpec type) {
        TypeSpec.Builder complete = type.toBuilder();
        if (isGeneratedVisible()) {
            complete.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(Core.GENERATED))
                    .addMember("value", "$S", ItemProcessor.class.getName())
                    .build());
        }
        if (model.touchesDeprecated()) {
            complete.addAnnotation(Suppressed.of("deprecation", "removal"));
        }
        JavaFile file = JavaFile.builder(model.name().packageName(), complete.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        String name = model.name().packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
        try (Writer out = filer.createSourceFile(name, model.element()).openWriter()) {
            out.write(Layout.of(file));
        } catch (FilerException e) {
            context.problems().report(model.element(), Problem.NAME_TAKEN, type.name());
        } catch (IOException e) {
            context.problems()
                    .report(model.element(), Problem.NOT_WRITTEN, type.name(), String.valueOf(e.getMessage()));
        }
    }

    /** A module need not read java.compiler, where the annotation lives. */
    private boolean isGeneratedVisible() {
        Elements elements = context.elements();
        TypeElement found = elements.getTypeElement(elements.getModuleOf(model.element()), Core.GENERATED);
        return found != null;
    }

    /** Lets {@code Models} find the handles by their name in a native image. */
    private void reachability() {
        String metamodel = model.metamodel().reflectionName();
        String path = "META-INF/native-image/io.github.jdynox/"
                + context.elements().getBinaryName(model.element()) + "/reflect-config.json";
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, model.element())
                .openWriter()) {
            out.write("[{\"name\": \"" + metamodel + "\"}]\n");
        } catch (IOException e) {
            context.problems().report(model.element(), Problem.NOT_WRITTEN, path, String.valueOf(e.getMessage()));
        }
    }
}
