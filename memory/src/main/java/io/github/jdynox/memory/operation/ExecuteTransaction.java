package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Statements carried out all or none: reads alone, or writes and checks. */
final class ExecuteTransaction implements Operation {

    private static final int MOST = 100;

    private static final Shape.Structure SHAPE = Shapes.structure("ExecuteTransactionInput")
            .with("ClientRequestToken", Shapes.text(Rule.minLength(1), Rule.maxLength(36)))
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .require(
                    "TransactStatements",
                    StatementRequest.list(
                            StatementRequest.shape("ParameterizedStatement").build(), MOST))
            .build();

    private final Tables tables;
    private final WriteTransaction transaction;

    ExecuteTransaction(Tables tables) {
        this.tables = tables;
        this.transaction = new WriteTransaction(tables);
    }

    /** A statement, its table and whether a failed condition shows the item. */
    private record Part(Statement statement, Table table, boolean showOnFailure) {}

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        List<Members> members = request.list("TransactStatements");
        List<Statement> statements = new ArrayList<>();
        for (Members member : members) {
            statements.add(checked(statements.size(), () -> statement(member)));
        }
        requireOneKind(statements);
        List<Part> parts = new ArrayList<>();
        for (Statement statement : statements) {
            boolean show = ReturnValues.onFailure(members.get(parts.size()));
            Part part = new Part(statement, tables.forItems(statement.table()), show);
            parts.add(checked(parts.size(), () -> withKey(part)));
        }
        if (statements.get(0).isRead()) {
            List<Supplier<ReadTransaction.Get>> gets = new ArrayList<>();
            parts.forEach(part -> gets.add(() -> get(part)));
            ReadTransaction.answer(out, request, gets);
        } else {
            write(request, out, parts);
        }
    }

    private void write(Members request, JsonOutput out, List<Part> parts) {
        List<TransactAction> actions = new ArrayList<>();
        parts.forEach(part -> actions.add(() -> StatementWrite.of(part.table(), part.statement(), part.showOnFailure())
                .write()));
        WriteTransaction.Result result =
                transaction.run(request.text("ClientRequestToken"), request.list("TransactStatements"), actions);
        out.object().name("Responses").array().endArray();
        Batches.writeCapacities(out, request, result.capacities());
        out.endObject();
    }

    private static ReadTransaction.Get get(Part part) {
        Statement.Select select = (Statement.Select) part.statement();
        Value key = StatementKeys.required(part.table(), select.where());
        KeyRules.requireKey(part.table(), key);
        return new ReadTransaction.Get(part.table(), key, item -> ShownItem.of(select.shown(), item));
    }

    /** Refuses reads and checks that are not of one item. */
    private static Part withKey(Part part) {
        if (part.statement() instanceof Statement.Select select
                && !StatementKeys.areAlone(part.table(), select.where())) {
            throw ServiceFault.validation(
                    "Select statements within ExecuteTransaction must specify the primary key in the where clause.");
        }
        if (part.statement() instanceof Statement.Exists exists
                && (!StatementKeys.areNamed(part.table(), exists.select().where())
                        || StatementKeys.areAlone(part.table(), exists.select().where()))) {
            throw ServiceFault.validation("EXISTS() must contain a single item read with additional condition");
        }
        return part;
    }

    private static <T> T checked(int index, Supplier<T> check) {
        try {
            return check.get();
        } catch (ServiceFault fault) {
            throw ServiceFault.validation(
                    "Validation failed in TransactStatements[" + index + "]: " + fault.getMessage());
        }
    }

    private static Statement statement(Members member) {
        Statement statement = StatementRequest.read(member);
        if (statement instanceof Statement.Update update && update.returning() != null
                || statement instanceof Statement.Delete delete && delete.returning()) {
            throw ServiceFault.validation("RETURNING clause is not supported in ExecuteTransaction.");
        }
        if (statement instanceof Statement.Select select && select.index() != null) {
            throw ServiceFault.validation("Reads on indices are not supported within transactions.");
        }
        return statement;
    }

    private static void requireOneKind(List<Statement> statements) {
        if (statements.stream().map(Statement::isRead).distinct().count() > 1) {
            throw ServiceFault.validation(
                    "ExecuteTransaction API does not support both read and write operations in the same request.");
        }
    }
}
