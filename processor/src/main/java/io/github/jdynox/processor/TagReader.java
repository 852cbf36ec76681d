package io.github.jdynox.processor;

import io.github.jdynox.processor.ModelType.IndexType;
import io.github.jdynox.processor.ModelType.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads how the items of a sealed model's subtype are told from those of the others. */
final class TagReader {

    private final Context context;
    private final TypeElement model;

    TagReader(Context context) {
        this.context = context;
        this.model = context.model();
    }

    /** Empty for a type that is no subtype of a sealed model, or where a problem was reported. */
    Optional<Tag> read(String table, List<Component> components, List<IndexType> indexes) {
        Annotated.find(model, "TypeAttribute")
                .ifPresent(
                        each -> report(each.mirror(), Problem.TYPE_ATTRIBUTE_WITHOUT_SUBTYPES, model.getSimpleName()));
        Set<TypeElement> sealed = SealedTypes.above(model);
        Optional<Annotated> named = Annotated.find(model, "Type");
        if (sealed.isEmpty()) {
            named.ifPresent(each -> report(each.mirror(), Problem.TYPE_WITHOUT_SEALED_TYPE, model.getSimpleName()));
            return Optional.empty();
        }
        sealed.forEach(each -> checkTable(each, table, indexes));
        return attribute(sealed).flatMap(attribute -> {
            checkFree(attribute, sealed.iterator().next(), components);
            return value(named).map(value -> new Tag(attribute, value));
        });
    }

    private void checkTable(TypeElement sealed, String table, List<IndexType> indexes) {
        boolean hasTable = Annotated.find(sealed, "")
                .map(item -> !item.string("table").isEmpty())
                .orElse(false);
        if (hasTable && !table.isEmpty()) {
            report(null, Problem.SUBTYPE_TABLE, model.getSimpleName(), sealed.getSimpleName());
        }
        if (hasTable && !indexes.isEmpty()) {
            String index = indexes.get(0).name();
            report(null, Problem.SUBTYPE_INDEX, sealed.getSimpleName(), model.getSimpleName(), index);
        }
    }

    private Optional<String> attribute(Set<TypeElement> sealed) {
        List<String> attributes =
                sealed.stream().map(SealedTypes::typeAttribute).distinct().toList();
        if (attributes.size() == 1) {
            return Optional.of(attributes.get(0));
        }
        String found = attributes.stream().map(each -> '"' + each + '"').collect(Collectors.joining(" and "));
        report(null, Problem.TYPE_ATTRIBUTES, model.getSimpleName(), found);
        return Optional.empty();
    }

    private void checkFree(String attribute, TypeElement sealed, List<Component> components) {
        for (Component component : components) {
            if (!component.ignored() && component.attribute().equals(attribute)) {
                context.problems()
                        .report(
                                component.field(),
                                Problem.TYPE_ATTRIBUTE_TAKEN,
                                attribute,
                                sealed.getSimpleName(),
                                component.name());
            }
        }
    }

    private Optional<String> value(Optional<Annotated> named) {
        String simpleName = context.modelName();
        String value = named.map(each -> each.string("value")).orElse(simpleName);
        if (value.isEmpty()) {
            report(named.map(Annotated::mirror).orElse(null), Problem.TYPE_EMPTY, simpleName, simpleName);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private void report(@Nullable AnnotationMirror annotation, Problem problem, Object... arguments) {
        context.problems().report(model, annotation, problem, arguments);
    }
}
