package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** The locks of several tables, taken in one order by everybody, so that no two requests wait for each other. */
final class TableLocks {

    private TableLocks() {}

    /** Works while nobody else reads or writes the tables. */
    static <T> T writing(Collection<Table> tables, Supplier<T> work) {
        return holding(tables, ReadWriteLock::writeLock, work);
    }

    /** Works while nobody writes the tables. */
    static <T> T reading(Collection<Table> tables, Supplier<T> work) {
        return holding(tables, ReadWriteLock::readLock, work);
    }

    private static <T> T holding(Collection<Table> tables, Function<ReadWriteLock, Lock> kind, Supplier<T> work) {
        List<Lock> locks = tables.stream()
                .distinct()
                .sorted(Comparator.comparing(Table::name).thenComparing(Table::id))
                .map(table -> kind.apply(table.lock()))
                .toList();
        locks.forEach(Lock::lock);
        try {
            return work.get();
        } finally {
            locks.forEach(Lock::unlock);
        }
    }
}
