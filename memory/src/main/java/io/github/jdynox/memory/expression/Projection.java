package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Elements;
import io.github.jdynox.memory.value.Entries;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of an item that are asked for. List elements keep their order and close ranks. */
public final class Projection {

    private final List<Path> paths;
    private final Node root = new Node();

    private Projection(List<Path> paths) {
        this.paths = paths;
    }

    /** The parts at these paths. */
    public static Projection of(List<Path> paths) {
        Projection projection = new Projection(paths);
        for (Path path : paths) {
            Node node = projection.root;
            for (Path.Step step : path.steps()) {
                node = node.child(step);
            }
            node.whole = true;
        }
        return projection;
    }

    /** The whole attributes of these names. */
    public static Projection ofAttributes(List<String> names) {
        return of(names.stream().map(Path::of).toList());
    }

    /** The paths asked for. */
    public List<Path> paths() {
        return paths;
    }

    /** What the item has of the parts asked for; an empty item where it has none. */
    public Value of(Value item) {
        ValueWriter writer = new ValueWriter(item.length() + 6);
        root.writeMap(writer, item);
        return writer.value();
    }

    private static final class Node {

        private final Map<String, Node> names = new LinkedHashMap<>();
        private final Map<Integer, Node> indexes = new LinkedHashMap<>();
        private boolean whole;

        Node child(Path.Step step) {
            return step.name() != null
                    ? names.computeIfAbsent(step.name(), name -> new Node())
                    : indexes.computeIfAbsent(step.index(), index -> new Node());
        }

        /** Writes what the value has of this part; false, and nothing written, where it has none. */
        private boolean write(ValueWriter writer, Value value) {
            if (whole) {
                writer.copy(value);
                return true;
            }
            if (value.type() == ValueType.M && !names.isEmpty()) {
                return writeMap(writer, value);
            }
            return value.type() == ValueType.L && !indexes.isEmpty() && writeList(writer, value);
        }

        private boolean writeMap(ValueWriter writer, Value map) {
            int start = writer.position();
            int mark = writer.open(ValueType.M);
            for (Entries entries = map.entries(); entries.next(); ) {
                @Nullable Node child = names.get(entries.name());
                if (child != null) {
                    int entry = writer.position();
                    writer.block(map.bytes(), entries.nameFrom(), entries.nameTo() - entries.nameFrom());
                    if (!child.write(writer, entries.value())) {
                        writer.rewind(entry);
                    }
                }
            }
            boolean any = writer.position() > mark;
            writer.closeMap(mark);
            if (!any && start > 0) {
                writer.rewind(start);
            }
            return any;
        }

        private boolean writeList(ValueWriter writer, Value list) {
            int start = writer.position();
            int mark = writer.open(ValueType.L);
            Elements elements = list.elements();
            for (int index = 0; elements.next(); index++) {
                @Nullable Node child = indexes.get(index);
                if (child != null) {
                    child.write(writer, elements.value());
                }
            }
            boolean any = writer.position() > mark;
            writer.closeList(mark);
            if (!any) {
                writer.rewind(start);
            }
            return any;
        }
    }
}
