package io.github.jdynox.memory.store;

import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.TableDefinition;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables in the file: one row of SQL a definition, and for each table one of keys and items in the form of {@link
 * Value}. Indexes are not in it: they follow from the items. Not safe for use by many threads.
 */
final class StoredTables {

    static final String TABLES = "CREATE TABLE tables (id TEXT PRIMARY KEY, definition BLOB NOT NULL)";

    private final Connection connection;
    private final PreparedStatement define;
    private final Map<String, Items> items = new HashMap<>();

    /** The statements that change the items of one table. */
    private record Items(PreparedStatement put, PreparedStatement remove) {

        void close() throws SQLException {
            put.close();
            remove.close();
        }
    }

    StoredTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.define = connection.prepareStatement(
                "INSERT INTO tables VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET definition = excluded.definition");
    }

    /** Makes all tables as they were kept. */
    void restore(Tables tables) throws SQLException, IOException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT id, definition FROM tables")) {
            while (found.next()) {
                Table table = tables.restore(DefinitionBytes.read(found.getString(1), found.getBytes(2)));
                items.put(table.id(), statements(table.id()));
                restoreItems(table);
            }
        }
        connection.commit();
    }

    private void restoreItems(Table table) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT key, item FROM " + name(table.id()))) {
            while (found.next()) {
                table.restore(Row.of(found.getBytes(1), Value.at(found.getBytes(2), 0)));
            }
        }
    }

    void define(TableDefinition definition) throws SQLException, IOException {
        define.setString(1, definition.id());
        define.setBytes(2, DefinitionBytes.write(definition));
        define.executeUpdate();
        if (!items.containsKey(definition.id())) {
            execute("CREATE TABLE " + name(definition.id()) + " (key BLOB PRIMARY KEY, item BLOB NOT NULL)");
            items.put(definition.id(), statements(definition.id()));
        }
    }

    void drop(String id) throws SQLException {
        Items dropped = items.remove(id);
        if (dropped != null) {
            dropped.close();
            execute("DROP TABLE " + name(id));
            try (PreparedStatement sql = connection.prepareStatement("DELETE FROM tables WHERE id = ?")) {
                sql.setString(1, id);
                sql.executeUpdate();
            }
        }
    }

    /** Puts an item; one of a table that is dropped goes with it. */
    void put(String id, Row row) throws SQLException {
        Items table = items.get(id);
        if (table != null) {
            table.put().setBytes(1, row.key());
            table.put().setBytes(2, row.item().compact().bytes());
            table.put().executeUpdate();
        }
    }

    void remove(String id, Row row) throws SQLException {
        Items table = items.get(id);
        if (table != null) {
            table.remove().setBytes(1, row.key());
            table.remove().executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void close() throws SQLException {
        connection.close();
    }

    private Items statements(String id) throws SQLException {
        return new Items(
                connection.prepareStatement("INSERT INTO " + name(id)
                        + " VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET item = excluded.item"),
                connection.prepareStatement("DELETE FROM " + name(id) + " WHERE key = ?"));
    }

    private void execute(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String name(String id) {
        return "\"items " + id + "\"";
    }
}
