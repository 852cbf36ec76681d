package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Capacity;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.Page;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads pages of a table or index, each at one moment under the table's lock, and keeps account of what that takes. */
final class TargetRead {

    private final ReadTarget target;
    private final boolean wholeItems;
    private final boolean consistent;
    private final ConsumedCapacity capacity;

    /** @param wholeItems whether rows of an index are to be completed from the table */
    TargetRead(ReadTarget target, boolean wholeItems, boolean consistent) {
        this.target = target;
        this.wholeItems = wholeItems;
        this.consistent = consistent;
        this.capacity = ConsumedCapacity.of(target.table());
    }

    /** A page and, row for row, the items to show. */
    record Result(Page page, List<Value> items) {}

    /** @param limit most rows to read, 0 for any number */
    Result read(KeyRange range, boolean forward, int limit) {
        Table table = target.table();
        Page page;
        List<Value> items;
        table.lock().readLock().lock();
        try {
            page = table.read(target.index(), range, forward, limit);
            items = items(page);
        } finally {
            table.lock().readLock().unlock();
        }
        charge(page);
        return new Result(page, items);
    }

    ConsumedCapacity capacity() {
        return capacity;
    }

    private List<Value> items(Page page) {
        List<Value> items = new ArrayList<>(page.rows().size());
        for (Row row : page.rows()) {
            items.add(wholeItems ? completed(row) : row.item());
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
        // A page that finds nothing costs as much as one of the smallest item.
        double units = Capacity.readUnits(Math.max(1, page.size()), consistent);
        if (target.index() == null) {
            capacity.add(units);
        } else {
            capacity.add(target.index(), units);
        }
    }
}
