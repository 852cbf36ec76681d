package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Tables;
import java.util.Map;

/** All operations by their names. */
final class Operations {

    private Operations() {}

    static Map<String, Operation> over(Tables tables) {
        return Map.ofEntries(
                Map.entry("CreateTable", new CreateTable(tables)),
                Map.entry("DescribeTable", new DescribeTable(tables)),
                Map.entry("ListTables", new ListTables(tables)),
                Map.entry("UpdateTable", new UpdateTable(tables)),
                Map.entry("DeleteTable", new DeleteTable(tables)),
                Map.entry("PutItem", new PutItem(tables)),
                Map.entry("GetItem", new GetItem(tables)),
                Map.entry("UpdateItem", new UpdateItem(tables)),
                Map.entry("DeleteItem", new DeleteItem(tables)),
                Map.entry("Query", new Query(tables)),
                Map.entry("Scan", new Scan(tables)),
                Map.entry("BatchGetItem", new BatchGetItem(tables)),
                Map.entry("BatchWriteItem", new BatchWriteItem(tables)),
                Map.entry("TransactGetItems", new TransactGetItems(tables)),
                Map.entry("TransactWriteItems", new TransactWriteItems(tables)),
                Map.entry("ExecuteStatement", new ExecuteStatement(tables)),
                Map.entry("BatchExecuteStatement", new BatchExecuteStatement(tables)),
                Map.entry("ExecuteTransaction", new ExecuteTransaction(tables)),
                Map.entry("UpdateTimeToLive", new UpdateTimeToLive(tables)),
                Map.entry("DescribeTimeToLive", new DescribeTimeToLive(tables)),
                Map.entry("TagResource", new TagResource(tables)),
                Map.entry("UntagResource", new UntagResource(tables)),
                Map.entry("ListTagsOfResource", new ListTagsOfResource(tables)),
                Map.entry("DescribeEndpoints", new DescribeEndpoints()),
                Map.entry("DescribeLimits", new DescribeLimits()));
    }
}
