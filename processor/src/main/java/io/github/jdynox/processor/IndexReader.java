package io.github.jdynox.processor;

import io.github.jdynox.processor.ModelType.IndexType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of secondary indexes. */
final class IndexReader {

    private static final int MOST_GLOBAL = 20;
    private static final int MOST_LOCAL = 5;

    private final Context context;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final @Nullable Component partitionKey;
    private final @Nullable Component sortKey;
    private final IndexHandles handles;

    IndexReader(
            Context context,
            List<Component> components,
            @Nullable Component partitionKey,
            @Nullable Component sortKey) {
        this.context = context;
        this.partitionKey = partitionKey;
        this.sortKey = sortKey;
        components.forEach(component -> this.components.put(component.name(), component));
        this.handles = new IndexHandles(context, this.components);
    }

    /** Those in which no problem was found. */
    List<IndexType> read() {
        List<Annotated> global = Annotated.findAll(context.model(), "GlobalIndex", "GlobalIndexes");
        List<Annotated> local = Annotated.findAll(context.model(), "LocalIndex", "LocalIndexes");
        checkCount(global, MOST_GLOBAL, "global");
        checkCount(local, MOST_LOCAL, "local");
        List<IndexType> indexes = new ArrayList<>();
        global.forEach(annotation -> global(annotation).ifPresent(indexes::add));
        local.forEach(annotation -> local(annotation).ifPresent(indexes::add));
        return indexes;
    }

    private void checkCount(List<Annotated> indexes, int most, String kind) {
        if (indexes.size() > most) {
            context.problems()
                    .report(
                            context.model(),
                            indexes.get(most).mirror(),
                            Problem.TOO_MANY_INDEXES,
                            most,
                            kind,
                            indexes.size());
        }
    }

    private Optional<IndexType> global(Annotated annotation) {
        String name = annotation.string("name");
        Optional<String> handle = handles.of(annotation, name);
        Optional<Component> partition = key(annotation, name, annotation.string("partitionKey"));
        String sortName = annotation.string("sortKey");
        Optional<Component> sort = sortName.isEmpty() ? Optional.empty() : key(annotation, name, sortName);
        Optional<List<String>> include = include(annotation, name);
        if (partitionKey == null && !context.declares("PartitionKey")) {
            report(annotation, Problem.INDEX_WITHOUT_KEY, context.modelName(), name);
        }
        if (handle.isEmpty() || partition.isEmpty() || include.isEmpty() || sort.isEmpty() && !sortName.isEmpty()) {
            return Optional.empty();
        }
        return index(annotation, true, name, handle.get(), partition.get(), sort.orElse(null), include.get());
    }

    private Optional<IndexType> local(Annotated annotation) {
        String name = annotation.string("name");
        Optional<String> handle = handles.of(annotation, name);
        Optional<Component> sort = key(annotation, name, annotation.string("sortKey"));
        Optional<List<String>> include = include(annotation, name);
        if (partitionKey == null) {
            if (!context.declares("PartitionKey")) {
                report(annotation, Problem.INDEX_WITHOUT_KEY, context.modelName(), name);
            }
            return Optional.empty();
        }
        if (sortKey == null && !context.declares("SortKey")) {
            report(annotation, Problem.LOCAL_INDEX_WITHOUT_SORT_KEY, context.modelName(), name);
        }
        if (handle.isEmpty() || sort.isEmpty() || include.isEmpty()) {
            return Optional.empty();
        }
        return index(annotation, false, name, handle.get(), partitionKey, sort.get(), include.get());
    }

    private Optional<IndexType> index(
            Annotated annotation,
            boolean global,
            String name,
            String handle,
            Component partition,
            @Nullable Component sort,
            List<String> include) {
        if (partition.equals(sort)) {
            report(annotation, Problem.INDEX_KEY_TWICE, name, partition.name());
            return Optional.empty();
        }
        String projection = annotation.constant("projection", "ALL");
        return Optional.of(new IndexType(global, name, handle, partition, sort, projection, include));
    }

    private Optional<Component> key(Annotated annotation, String index, String name) {
        Optional<Component> found = component(annotation, index, name);
        found.ifPresent(component -> {
            KeyReader.checkName(context, component);
            String wire = component.shapeOrThrow().wire();
            if (!WireTypes.isKey(wire)) {
                report(
                        annotation,
                        Problem.INDEX_KEY_TYPE,
                        index,
                        component.name(),
                        component.type(),
                        WireTypes.described(String.valueOf(wire)));
            }
        });
        return found;
    }

    private Optional<Component> component(Annotated annotation, String index, String name) {
        Component component = components.get(name);
        if (component == null) {
            // a component that is a problem itself is no second one
            Set<String> names = new LinkedHashSet<>(context.componentNames());
            names.addAll(components.keySet());
            if (!names.contains(name)) {
                String hint = Spelling.suggest(name, names);
                report(annotation, Problem.UNKNOWN_COMPONENT, context.modelName(), index, name, hint);
            }
            return Optional.empty();
        }
        if (component.ignored()) {
            report(annotation, Problem.IGNORED_IN_INDEX, index, name);
            return Optional.empty();
        }
        return Optional.of(component);
    }

    /** The attributes that the projection adds. */
    private Optional<List<String>> include(Annotated annotation, String index) {
        List<String> include = annotation.strings("include");
        String projection = annotation.constant("projection", "ALL");
        if (projection.equals("INCLUDE") == include.isEmpty()) {
            report(annotation, Problem.INDEX_INCLUDE, index, include.isEmpty() ? "none" : include.size(), projection);
            return Optional.empty();
        }
        List<String> attributes = new ArrayList<>();
        for (String name : include) {
            component(annotation, index, name).map(Component::attribute).ifPresent(attributes::add);
        }
        return attributes.size() == include.size() ? Optional.of(attributes) : Optional.empty();
    }

    private void report(Annotated annotation, Problem problem, Object... arguments) {
        context.problems().report(context.model(), annotation.mirror(), problem, context.spelled(arguments));
    }
}
