package io.github.jdynox.memory.store;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Journal;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tables in a directory. Changes queue up in the order they happen; whoever has to know that they are kept writes
 * the whole queue in one transaction of the file, so that requests which come at once share its cost.
 */
public final class Store implements Journal {

    private final Path directory;
    private final StoredTables stored;
    private final ReentrantLock staging = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private List<Edit> queue = new ArrayList<>();
    private long staged;
    private volatile long heard;
    private volatile long kept;
    private volatile @Nullable String refusal;

    private Store(Path directory, StoredTables stored) {
        this.directory = directory;
        this.stored = stored;
    }

    /**
     * The tables of a directory, as they were, whose later changes are kept there. An IOException, in one sentence, where
     * another engine has it open, where what is in it is not ours, newer or damaged, or where SQLite's driver is missing.
     *
     * @param fsync whether {@link Journal#settle()} waits for the disk, and not for the operating system alone
     */
    public static Tables open(Path directory, boolean fsync, Clock clock) throws IOException {
        Connection connection = StoreFile.open(directory, fsync);
        try {
            StoredTables stored = new StoredTables(connection);
            Tables tables = new Tables(clock, new Store(directory, stored));
            stored.restore(tables);
            return tables;
        } catch (SQLException | IOException | RuntimeException e) {
            closeAfter(e, connection);
            throw new IOException("Expected to read the tables in " + directory + " but could not: " + e + ".", e);
        }
    }

    private static void closeAfter(Exception failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void defined(Table table) {
        staging.lock();
        try {
            // Read under the lock: of two changes at once, the later entry has both.
            stage(new Edit.Define(table.definition()));
        } finally {
            staging.unlock();
        }
    }

    @Override
    public void dropped(Table table) {
        stage(new Edit.Drop(table.id()));
    }

    @Override
    public void replaced(Table table, @Nullable Row old, @Nullable Row next) {
        if (next != null) {
            stage(new Edit.Put(table.id(), next));
        } else if (old != null) {
            stage(new Edit.Remove(table.id(), old));
        }
    }

    @Override
    public <T> T together(Supplier<T> work) {
        staging.lock();
        try {
            return work.get();
        } finally {
            staging.unlock();
        }
    }

    private void stage(Edit edit) {
        staging.lock();
        try {
            if (refusal == null) {
                queue.add(edit);
                heard = ++staged;
            }
        } finally {
            staging.unlock();
        }
    }

    @Override
    public void settle() {
        long needed = heard;
        if (kept < needed && refusal == null) {
            writing.lock();
            try {
                if (kept < needed && refusal == null) {
                    write();
                }
            } finally {
                writing.unlock();
            }
        }
        String refused = refusal;
        if (refused != null) {
            throw ServiceFault.internal(refused);
        }
    }

    private void write() {
        List<Edit> edits;
        long last;
        staging.lock();
        try {
            edits = queue;
            queue = new ArrayList<>();
            last = heard;
        } finally {
            staging.unlock();
        }
        try {
            for (Edit edit : edits) {
                edit.apply(stored);
            }
            stored.commit();
            kept = last;
        } catch (SQLException | IOException | RuntimeException | Error e) {
            // Errors too: the changes have left the queue, and nobody may be told that they are kept.
            refusal = "Expected to write to " + directory + " but could not: " + e.getMessage()
                    + ". Nothing more is answered until the engine is opened again.";
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            if (refusal == null && kept < heard) {
                write();
            }
            if (refusal == null) {
                refusal = "Expected an open engine but the one of " + directory + " is closed.";
            }
            stored.close();
        } catch (SQLException e) {
            throw new UncheckedIOException(
                    new IOException("Expected to close " + directory + " but could not: " + e.getMessage() + ".", e));
        } finally {
            writing.unlock();
        }
    }
}
