package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.table.Capacity;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.Page;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a scan or query. The rows are taken under the table's lock, all at one moment; filtering and writing, which
 * take the time, come after it.
 */
final class PageAnswer {

    private final Members request;
    private final ReadTarget target;
    private final Selection selection;
    private final @Nullable Condition filter;
    private final ConsumedCapacity capacity;
    private final boolean consistent;

    PageAnswer(Members request, ReadTarget target, Selection selection, @Nullable Condition filter) {
        this.request = request;
        this.target = target;
        this.selection = selection;
        this.filter = filter;
        this.capacity = ConsumedCapacity.of(target.table());
        this.consistent = request.flag("ConsistentRead");
    }

    void write(JsonOutput out, KeyRange range, boolean forward) {
        Long limit = request.whole("Limit");
        Table table = target.table();
        Page page;
        List<Value> items;
        table.lock().readLock().lock();
        try {
            page = table.read(target.index(), range, forward, limit == null ? 0 : Math.toIntExact(limit));
            items = items(page);
        } finally {
            table.lock().readLock().unlock();
        }
        charge(page);
        write(out, page, items);
    }

    private List<Value> items(Page page) {
        List<Value> items = new ArrayList<>(page.rows().size());
        for (Row row : page.rows()) {
            items.add(selection.wholeItems() ? completed(row) : row.item());
        }
        return items;
    }

    private Value completed(Row indexRow) {
        Table table = target.table();
        Row row = table.find(RowKey.of(indexRow.item(), table.keys()));
        if (row == null) {
            throw new IllegalStateException("An index of table " + table.name() + " holds an item the table has not");
        }
        capacity.add(Capacity.readUnits(row.size(), consistent));
        return row.item();
    }

    private void charge(Page page) {
        double units = Capacity.readUnits(page.size(), consistent);
        if (target.index() == null) {
            capacity.add(units);
        } else {
            capacity.add(target.index(), units);
        }
    }

    private void write(JsonOutput out, Page page, List<Value> items) {
        int count = 0;
        out.object();
        if (!selection.countOnly()) {
            out.name("Items").array();
        }
        for (Value item : items) {
            if (filter == null || filter.test(item)) {
                count++;
                if (!selection.countOnly()) {
                    out.item(
                            selection.projection() == null
                                    ? item
                                    : selection.projection().of(item));
                }
            }
        }
        if (!selection.countOnly()) {
            out.endArray();
        }
        out.name("Count").number(count);
        out.name("ScannedCount").number(items.size());
        if (page.last() != null) {
            target.writeLastKey(out, page.last().item());
        }
        capacity.writeTo(out, request);
        out.endObject();
    }
}
