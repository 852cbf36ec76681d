package io.github.jdynox.processor;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import io.github.jdynox.processor.ModelType.Hook;
import io.github.jdynox.processor.ModelType.IndexType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads a sealed type annotated with {@code @Item}, and its subtypes. */
final class SealedReader {

    private final Context context;
    private final Annotated item;

    SealedReader(Context context) {
        this.context = context;
        this.item = Annotated.find(context.model(), "").orElseThrow();
    }

    /** Empty where problems were reported, here or for a subtype. */
    Optional<SealedType> read() {
        new TypeChecks(context).pass();
        Annotated.find(context.model(), "Type").ifPresent(each -> context.problems()
                .report(context.model(), each.mirror(), Problem.TYPE_WITHOUT_SEALED_TYPE, context.modelName()));
        List<ModelType> subtypes = subtypes();
        boolean complete = !subtypes.isEmpty()
                && subtypes.size() == SealedTypes.subtypes(context.model()).size();
        // without all subtypes, what is said of them together would be a consequence only
        Optional<ModelType> model = complete ? Optional.of(model(subtypes)) : Optional.empty();
        return context.problems().none()
                ? model.map(all -> new SealedType(all, SealedTypes.typeAttribute(context.model()), subtypes))
                : Optional.empty();
    }

    private ModelType model(List<ModelType> subtypes) {
        checkTags(subtypes);
        String table = TableNames.of(context, item);
        SubtypeKeys keys = new SubtypeKeys(context, subtypes);
        Component partitionKey = keys.partitionKey(table, item).orElse(null);
        Component sortKey = keys.sortKey(partitionKey).orElse(null);
        List<Component> components = new SubtypeComponents(context, subtypes).read(partitionKey, sortKey);
        List<IndexType> indexes = new IndexReader(context, components, partitionKey, sortKey).read();
        return new ModelType(
                context.model(),
                ClassName.get(context.model()),
                components,
                table.isEmpty() ? null : table,
                partitionKey,
                sortKey,
                indexes,
                hooks(subtypes),
                null,
                false,
                Visibility.isPublic(context.model()),
                subtypes.stream().anyMatch(ModelType::touchesDeprecated)
                        || new Deprecations(context.elements()).in(context.model()));
    }

    /** Those in which there is no problem. */
    private List<ModelType> subtypes() {
        List<ModelType> subtypes = new ArrayList<>();
        for (TypeElement type : SealedTypes.subtypes(context.model())) {
            if (isModel(type)) {
                new ModelReader(context.of(type)).read().ifPresent(subtypes::add);
            }
        }
        return subtypes;
    }

    private boolean isModel(TypeElement type) {
        String found = "";
        if (!Annotated.has(type, "")) {
            found = "not annotated";
        } else if (!context.samePackage(type)) {
            found = "in another one";
        } else if (type.getKind().isInterface()) {
            found = "an interface that is not sealed";
        }
        if (!found.isEmpty()) {
            context.problems()
                    .report(context.model(), Problem.SUBTYPE, context.modelName(), type.getSimpleName(), found);
        }
        return found.isEmpty();
    }

    private void checkTags(List<ModelType> subtypes) {
        Map<String, ModelType> byTag = new LinkedHashMap<>();
        for (ModelType subtype : subtypes) {
            String tag = requireNonNull(subtype.tag()).value();
            ModelType other = byTag.putIfAbsent(tag, subtype);
            if (other != null) {
                context.problems()
                        .report(
                                context.model(),
                                Problem.DUPLICATE_TYPE,
                                context.modelName(),
                                tag,
                                other.name().simpleName(),
                                subtype.name().simpleName());
            }
        }
    }

    /** One for each event that any subtype has a hook for. */
    private static List<Hook> hooks(List<ModelType> subtypes) {
        return subtypes.stream()
                .flatMap(subtype -> subtype.hooks().stream())
                .map(Hook::event)
                .distinct()
                .map(event -> new Hook(event, event, HooksWriter.isReplacing(event)))
                .toList();
    }
}
