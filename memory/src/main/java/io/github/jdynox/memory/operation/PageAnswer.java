package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
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
    private final TargetRead read;

    PageAnswer(Members request, ReadTarget target, Selection selection, @Nullable Condition filter) {
        this.request = request;
        this.target = target;
        this.selection = selection;
        this.filter = filter;
        this.read = new TargetRead(target, selection.wholeItems(), request.flag("ConsistentRead"));
    }

    void write(JsonOutput out, KeyRange range, boolean forward) {
        Long limit = request.whole("Limit");
        write(out, read.read(range, forward, limit == null ? 0 : Math.toIntExact(limit)));
    }

    private void write(JsonOutput out, TargetRead.Result result) {
        int count = 0;
        out.object();
        if (!selection.countOnly()) {
            out.name("Items").array();
        }
        for (Value item : result.items()) {
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
        out.name("ScannedCount").number(result.items().size());
        if (result.page().last() != null) {
            target.writeLastKey(out, result.page().last().item());
        }
        read.capacity().writeTo(out, request);
        out.endObject();
    }
}
