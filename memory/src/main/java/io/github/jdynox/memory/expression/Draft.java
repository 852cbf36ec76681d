package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Elements;
import io.github.jdynox.memory.value.Entries;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An item under change. Containers are opened only where a path leads through them. Indexes mean the list as it was:
 * removed elements close ranks, and elements set past the end line up behind it, only when the item is finished.
 */
final class Draft {

    private final Node root;

    Draft(Value item) {
        root = open(item);
    }

    void put(Path path, Value value) {
        parent(path).put(last(path), new Leaf(value));
    }

    void remove(Path path) {
        parent(path).remove(last(path));
    }

    Value item() {
        ValueWriter writer = new ValueWriter(256);
        root.write(writer);
        return writer.value();
    }

    private Node parent(Path path) {
        Node node = root;
        for (int i = 0; i < path.steps().size() - 1; i++) {
            Path.Step step = path.steps().get(i);
            Part child = node.accepts(step) ? node.get(step) : null;
            if (child instanceof Leaf leaf && isContainer(leaf.value)) {
                child = open(leaf.value);
                node.put(step, child);
            }
            if (!(child instanceof Node next)) {
                throw invalidPath();
            }
            node = next;
        }
        if (!node.accepts(last(path))) {
            throw invalidPath();
        }
        return node;
    }

    private static Path.Step last(Path path) {
        return path.steps().get(path.steps().size() - 1);
    }

    private static boolean isContainer(Value value) {
        return value.type() == ValueType.M || value.type() == ValueType.L;
    }

    private static ServiceFault invalidPath() {
        return ServiceFault.validation("The document path provided in the update expression is invalid for update");
    }

    private static Node open(Value value) {
        return value.type() == ValueType.M ? new Names(value) : new Indexes(value);
    }

    private sealed interface Part {
        void write(ValueWriter writer);
    }

    private record Leaf(Value value) implements Part {
        @Override
        public void write(ValueWriter writer) {
            writer.copy(value);
        }
    }

    private sealed interface Node extends Part {
        boolean accepts(Path.Step step);

        @Nullable
        Part get(Path.Step step);

        void put(Path.Step step, Part part);

        void remove(Path.Step step);
    }

    private static final class Names implements Node {

        private final Map<String, Part> parts = new TreeMap<>();

        Names(Value map) {
            for (Entries entries = map.entries(); entries.next(); ) {
                parts.put(entries.name(), new Leaf(entries.value()));
            }
        }

        @Override
        public boolean accepts(Path.Step step) {
            return step.name() != null;
        }

        @Override
        public @Nullable Part get(Path.Step step) {
            return parts.get(String.valueOf(step.name()));
        }

        @Override
        public void put(Path.Step step, Part part) {
            parts.put(String.valueOf(step.name()), part);
        }

        @Override
        public void remove(Path.Step step) {
            parts.remove(String.valueOf(step.name()));
        }

        @Override
        public void write(ValueWriter writer) {
            int mark = writer.open(ValueType.M);
            parts.forEach((name, part) -> {
                writer.block(name.getBytes(StandardCharsets.UTF_8));
                part.write(writer);
            });
            writer.closeMap(mark);
        }
    }

    private static final class Indexes implements Node {

        private final Map<Integer, Part> parts = new TreeMap<>();

        Indexes(Value list) {
            for (Elements elements = list.elements(); elements.next(); ) {
                parts.put(parts.size(), new Leaf(elements.value()));
            }
        }

        @Override
        public boolean accepts(Path.Step step) {
            return step.name() == null;
        }

        @Override
        public @Nullable Part get(Path.Step step) {
            return parts.get(step.index());
        }

        @Override
        public void put(Path.Step step, Part part) {
            parts.put(step.index(), part);
        }

        @Override
        public void remove(Path.Step step) {
            parts.remove(step.index());
        }

        @Override
        public void write(ValueWriter writer) {
            int mark = writer.open(ValueType.L);
            parts.values().forEach(part -> part.write(writer));
            writer.closeList(mark);
        }
    }
}
