package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a {@code SELECT}: a scan, or one query after the other where the clause names partitions. */
final class SelectAnswer {

    private static final long PAGE_SIZE = 1024 * 1024;

    private final Members request;
    private final Statement.Select select;
    private final ReadTarget target;
    private final TargetRead read;
    private final List<KeyRange> ranges;
    private final boolean forward;

    private SelectAnswer(Members request, Statement.Select select, Table table) {
        this.request = request;
        this.select = select;
        boolean consistent = request.flag("ConsistentRead");
        this.target = SelectRules.target(table, select.index(), consistent);
        Condition where = select.where();
        Projections.requireFlatKeys(where, table);
        List<SelectRange> found = SelectPlan.of(where, target.keys());
        SelectRules.requireOrder(select.order(), found, target.keys());
        SelectRules.requireKeyTypes(where, found, target.keys());
        Projection projection = ShownItem.projection(select.shown());
        Projections.requireFlatKeys(projection, table);
        Selection selection = Selection.of(request, projection, target);
        if (where != null && SelectPlan.isKeyed(where, target.keys())) {
            FilterRules.requireProjected(where, target);
        }
        this.read = new TargetRead(target, selection.wholeItems(), consistent);
        this.forward = forward();
        this.ranges = found == null ? List.of(KeyRange.ALL) : ordered(found);
    }

    static void write(JsonOutput out, Members request, Statement.Select select, Table table) {
        new SelectAnswer(request, select, table).write(out);
    }

    private boolean forward() {
        return select.order().stream().noneMatch(order -> order.descending() && !isPartition(order));
    }

    private boolean isPartition(Statement.Order order) {
        return target.keys().partition().get(0).name().equals(order.attribute());
    }

    /** Partitions in the order asked for, otherwise as the clause names them; what is read of one is in its order. */
    private List<KeyRange> ordered(List<SelectRange> found) {
        List<Value> partitions = new ArrayList<>(
                found.stream().map(SelectRange::partition).distinct().toList());
        if (!select.order().isEmpty()) {
            boolean descending = select.order().stream().anyMatch(order -> order.descending() && isPartition(order));
            partitions.sort(descending ? (one, other) -> other.compareTo(one) : Value::compareTo);
        }
        Comparator<KeyRange> byKey = Comparator.comparing(KeyRange::from, Arrays::compareUnsigned);
        List<KeyRange> ordered = new ArrayList<>();
        for (Value partition : partitions) {
            found.stream()
                    .filter(range -> range.partition().equals(partition))
                    .map(SelectRange::range)
                    .sorted(forward ? byKey : byKey.reversed())
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private void write(JsonOutput out) {
        Value startKey = StatementToken.read(request, target);
        List<Value> items = new ArrayList<>();
        Row last = read(startKey == null ? ranges : left(startKey), items);
        out.object().name("Items").array();
        Condition where = select.where();
        for (Value item : items) {
            if (where == null || where.test(item)) {
                out.item(ShownItem.of(select.shown(), item));
            }
        }
        out.endArray();
        if (last != null) {
            target.writeLastKey(out, last.item());
            out.name("NextToken").string(StatementToken.write(request, target, last.item()));
        }
        read.capacity().writeTo(out, request);
        out.endObject();
    }

    private List<KeyRange> left(Value startKey) {
        byte[] place = target.place(startKey);
        for (int i = 0; i < ranges.size(); i++) {
            if (SelectRange.contains(ranges.get(i), place)) {
                List<KeyRange> left = new ArrayList<>(ranges.subList(i, ranges.size()));
                left.set(0, left.get(0).beyond(place, forward));
                return left;
            }
        }
        return List.of();
    }

    /** Reads until everything is read, the limit is reached or the page is full; gives the row to go on behind. */
    private @Nullable Row read(List<KeyRange> left, List<Value> items) {
        Long limit = request.whole("Limit");
        long size = 0;
        for (KeyRange range : left) {
            int most = limit == null ? 0 : Math.toIntExact(limit) - items.size();
            TargetRead.Result result = read.read(range, forward, most);
            items.addAll(result.items());
            size += result.page().size();
            if (result.page().last() != null) {
                return result.page().last();
            }
            List<Row> rows = result.page().rows();
            if (size >= PAGE_SIZE && !rows.isEmpty()) {
                return rows.get(rows.size() - 1);
            }
        }
        return null;
    }
}
