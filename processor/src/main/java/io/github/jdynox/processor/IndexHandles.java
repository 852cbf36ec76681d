package io.github.jdynox.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the handles of a model's indexes, each once and none as a component is. */
final class IndexHandles {

    private final Context context;
    private final Map<String, Component> components;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> indexes = new HashMap<>();

    IndexHandles(Context context, Map<String, Component> components) {
        this.context = context;
        this.components = components;
    }

    /** Empty where a problem was reported. */
    Optional<String> of(Annotated annotation, String index) {
        if (!TableNames.isValid(index)) {
            return refuse(annotation, Problem.INDEX_NAME, index);
        }
        if (!names.add(index)) {
            return refuse(annotation, Problem.DUPLICATE_INDEX, index);
        }
        String handle = TableNames.handle(index);
        String other = indexes.putIfAbsent(handle, index);
        if (other != null) {
            String owner = "that of index \"" + other + "\"";
            return refuse(annotation, Problem.INDEX_HANDLE, index, handle, owner, "rename one of the two");
        }
        Component component = components.get(handle);
        if (component != null) {
            String cure =
                    "rename the component and keep its attribute with @Item.Name(\"" + component.attribute() + "\")";
            return refuse(annotation, Problem.INDEX_HANDLE, index, handle, "that of a component", cure);
        }
        return Optional.of(handle);
    }

    private Optional<String> refuse(Annotated annotation, Problem problem, Object... arguments) {
        context.problems().report(context.model(), annotation.mirror(), problem, arguments);
        return Optional.empty();
    }
}
