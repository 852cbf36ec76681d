package io.github.jdynox.memory.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The file in a directory that tables are kept in: a database of SQLite, open in one process at a time. It says in its
 * header whose it is and in what format.
 */
final class StoreFile {

    /** The format of what is in the tables below; to be raised with every change that older releases cannot read. */
    static final int FORMAT = 1;

    static final String NAME = "jdynox.db";

    /** "jdyn" in ASCII, where SQLite's header has room for whose file it is. */
    private static final int APPLICATION = 0x6A64796E;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int NOT_A_DATABASE = 26;

    private final Path file;

    private StoreFile(Path file) {
        this.file = file;
    }

    /** Opens the file of a directory, and makes both where they are missing. Every refusal is an IOException in one sentence. */
    static Connection open(Path directory, boolean fsync) throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException notADirectory) {
            throw new IOException(
                    "Expected a directory to keep tables in but " + directory + " is a file: name another.",
                    notADirectory);
        } catch (IOException e) {
            // The message of most is the path alone; their name says what is the matter.
            throw new IOException("Expected to make the directory " + directory + " but could not: " + e + ".", e);
        }
        return new StoreFile(directory.resolve(NAME)).open(fsync);
    }

    private Connection open(boolean fsync) throws IOException {
        Driver driver = driver();
        try {
            Connection connection = driver.connect("jdbc:sqlite:" + file, new Properties());
            if (connection == null) {
                throw missingDriver();
            }
            try {
                prepare(connection, fsync);
                return connection;
            } catch (SQLException | IOException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** Found by the service, not by {@code DriverManager}, which sees the drivers of one class loader alone. */
    private static Driver driver() throws IOException {
        for (Driver driver : ServiceLoader.load(Driver.class, StoreFile.class.getClassLoader())) {
            if (driver.getClass().getName().equals("org.sqlite.JDBC")) {
                return driver;
            }
        }
        throw missingDriver();
    }

    private static IOException missingDriver() {
        return new IOException("Expected the library that tables are kept with but it is not there: "
                + "add org.xerial:sqlite-jdbc to the application.");
    }

    private void prepare(Connection connection, boolean fsync) throws SQLException, IOException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA busy_timeout = 500");
            sql.execute("PRAGMA locking_mode = EXCLUSIVE");
            boolean fresh = check(sql);
            // A log that is appended to: a commit is in the hands of the operating system when it returns. With FULL it
            // is
            // on the disk too; with NORMAL the disk has it by the next checkpoint, and the file is whole at any time.
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("PRAGMA synchronous = " + (fsync ? "FULL" : "NORMAL"));
            sql.execute("PRAGMA cache_size = -16000");
            connection.setAutoCommit(false);
            if (fresh) {
                initialize(sql);
            }
            // A write, so that the file is this process's from here on, whether it is new or not.
            sql.execute("PRAGMA user_version = " + FORMAT);
            connection.commit();
        }
    }

    /** Whether there is nothing in the file yet. */
    private boolean check(Statement sql) throws SQLException, IOException {
        int application = number(sql, "PRAGMA application_id");
        int format = number(sql, "PRAGMA user_version");
        if (application == 0 && format == 0 && number(sql, "SELECT count(*) FROM sqlite_master") == 0) {
            return true;
        }
        if (application != APPLICATION) {
            throw foreign(null);
        }
        if (format > FORMAT) {
            throw new IOException("Expected tables in format " + FORMAT + " or older in " + file + " but found format "
                    + format + ": open them with a newer jdynox.");
        }
        return false;
    }

    private static void initialize(Statement sql) throws SQLException {
        sql.execute("PRAGMA application_id = " + APPLICATION);
        sql.execute(StoredTables.TABLES);
    }

    private static int number(Statement sql, String query) throws SQLException {
        try (ResultSet result = sql.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private IOException refusal(SQLException e) {
        return switch (e.getErrorCode() & 0xFF) {
            case BUSY, LOCKED -> new IOException(
                    "Expected to have " + file + " alone but another engine has it open: "
                            + "close that one or name another directory.",
                    e);
            case NOT_A_DATABASE -> foreign(e);
            default -> new IOException("Expected to open " + file + " but could not: " + e.getMessage() + ".", e);
        };
    }

    private IOException foreign(@Nullable Throwable cause) {
        return new IOException(
                "Expected jdynox's tables in " + file + " but it is not a file of jdynox: "
                        + "name another directory or move it away.",
                cause);
    }
}
