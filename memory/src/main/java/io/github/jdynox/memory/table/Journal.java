package io.github.jdynox.memory.table;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What hears of every change to tables, in the order in which the changes happen. Safe for use by many threads. */
public interface Journal extends AutoCloseable {

    /** Hears nothing and keeps nothing: the tables live and die with the process. */
    Journal NONE = new Journal() {

        @Override
        public void defined(Table table) {}

        @Override
        public void dropped(Table table) {}

        @Override
        public void replaced(Table table, @Nullable Row old, @Nullable Row next) {}

        @Override
        public <T> T together(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void settle() {}

        @Override
        public void close() {}
    };

    /** A table is new, or something other than its items has changed. */
    void defined(Table table);

    /** A table is gone, with its items. */
    void dropped(Table table);

    /** A row stands in another's place; one of the two may be null. The table's write lock is held. */
    void replaced(Table table, @Nullable Row old, @Nullable Row next);

    /** Does work whose changes are kept all or none. */
    <T> T together(Supplier<T> work);

    /**
     * Returns when every change heard of so far is kept. Where that cannot be it is a {@link
     * io.github.jdynox.memory.fault.ServiceFault}, and one on every later call too: what is in memory is then more than
     * what is kept.
     */
    void settle();

    /** Keeps what was heard of so far; later changes are refused by {@link #settle()}. */
    @Override
    void close();
}
