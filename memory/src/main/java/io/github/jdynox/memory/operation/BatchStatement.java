package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a batch: read, or refused, before any of them is carried out. */
final class BatchStatement {

    private final Members request;
    private final @Nullable Statement statement;
    private final @Nullable ServiceFault refusal;

    private BatchStatement(Members request, @Nullable Statement statement, @Nullable ServiceFault refusal) {
        this.request = request;
        this.statement = statement;
        this.refusal = refusal;
    }

    static BatchStatement of(Members request) {
        try {
            return new BatchStatement(request, StatementRequest.read(request), null);
        } catch (ServiceFault refusal) {
            return new BatchStatement(request, null, refusal);
        }
    }

    /** Whether it reads; null where it was refused. */
    @Nullable
    Boolean isRead() {
        return statement == null ? null : (Boolean) statement.isRead();
    }

    /** What tells its item from all others; null where it will be refused for want of one. */
    @Nullable
    Object identity(Tables tables) {
        Table table = statement == null ? null : tables.find(statement.table());
        if (statement == null || table == null) {
            return null;
        }
        try {
            Value keyed = statement instanceof Statement.Select select
                    ? StatementKeys.required(table, select.where())
                    : StatementWrite.of(table, statement, false).write().keyed();
            return List.of(table, ByteBuffer.wrap(RowKey.of(keyed, table.keys())));
        } catch (ServiceFault toCome) {
            return null;
        }
    }

    /**
     * What became of it.
     *
     * @param table name of its table, null where it did not get as far as its item
     */
    private record Outcome(@Nullable Value item, @Nullable ServiceFault fault, @Nullable String table) {}

    void answer(Tables tables, BatchCapacity capacity, JsonOutput out) {
        Outcome outcome = outcome(tables, capacity);
        out.object();
        if (outcome.fault() != null) {
            write(out, outcome.fault());
        }
        if (outcome.table() != null) {
            out.name("TableName").string(outcome.table());
        }
        if (outcome.item() != null) {
            out.name("Item").item(outcome.item());
        }
        out.endObject();
    }

    private static void write(JsonOutput out, ServiceFault fault) {
        String code = isValidation(fault) ? "ValidationError" : fault.code().replaceFirst("Exception$", "");
        out.name("Error").object().name("Code").string(code);
        out.name("Message").string(String.valueOf(fault.getMessage())).endObject();
    }

    private static boolean isValidation(ServiceFault fault) {
        return fault.code().equals("ValidationException");
    }

    private Outcome outcome(Tables tables, BatchCapacity capacity) {
        if (statement == null) {
            return new Outcome(null, refusal, null);
        }
        try {
            if (statement instanceof Statement.Exists) {
                throw ExecuteStatement.misplacedExists();
            }
            Table table = tables.forItems(statement.table());
            return statement instanceof Statement.Select select
                    ? selected(table, select, capacity)
                    : written(table, StatementWrite.of(table, statement, false), capacity);
        } catch (ServiceFault fault) {
            return new Outcome(null, fault, null);
        }
    }

    private Outcome selected(Table table, Statement.Select select, BatchCapacity capacity) {
        if (select.index() != null || !StatementKeys.areAlone(table, select.where())) {
            throw ServiceFault.validation(
                    "Select statements within BatchExecuteStatement must specify the primary key in the where clause.");
        }
        Value key = StatementKeys.required(table, select.where());
        KeyRules.requireKey(table, key);
        Row row = GetItem.read(table, key);
        capacity.of(table).add(GetItem.units(row, request.flag("ConsistentRead")));
        return new Outcome(row == null ? null : ShownItem.of(select.shown(), row.item()), null, table.name());
    }

    private static Outcome written(Table table, StatementWrite write, BatchCapacity capacity) {
        try {
            Change change = write.write().run();
            capacity.of(table).add(change);
            return new Outcome(write.returned().apply(change), null, table.name());
        } catch (ServiceFault failed) {
            if (isValidation(failed)) {
                throw failed;
            }
            capacity.addFailed(table, write);
            return new Outcome(null, failed, table.name());
        }
    }
}
