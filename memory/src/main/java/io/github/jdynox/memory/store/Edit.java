package io.github.jdynox.memory.store;

import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.TableDefinition;
import java.io.IOException;
import java.sql.SQLException;

/** One change on its way to the file. */
sealed interface Edit {

    void apply(StoredTables stored) throws SQLException, IOException;

    record Define(TableDefinition definition) implements Edit {

        @Override
        public void apply(StoredTables stored) throws SQLException, IOException {
            stored.define(definition);
        }
    }

    record Drop(String id) implements Edit {

        @Override
        public void apply(StoredTables stored) throws SQLException {
            stored.drop(id);
        }
    }

    record Put(String id, Row row) implements Edit {

        @Override
        public void apply(StoredTables stored) throws SQLException {
            stored.put(id, row);
        }
    }

    record Remove(String id, Row row) implements Edit {

        @Override
        public void apply(StoredTables stored) throws SQLException {
            stored.remove(id, row);
        }
    }
}
