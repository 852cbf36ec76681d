package io.github.jdynox.conformance;

import io.github.jdynox.memory.MemoryDynamo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The embedded engine held against the service's answers. */
class MemoryDynamoTest {

    private static DynamoUnderTest dynamo;

    @BeforeAll
    static void start() {
        dynamo = new TransportUnderTest(() -> MemoryDynamo.create().transport());
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Nested
    class MemoryPutItem extends PutItemConformance {
        MemoryPutItem() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryGetItem extends GetItemConformance {
        MemoryGetItem() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryUpdateItem extends UpdateItemConformance {
        MemoryUpdateItem() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryDeleteItem extends DeleteItemConformance {
        MemoryDeleteItem() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryQuery extends QueryConformance {
        MemoryQuery() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryScan extends ScanConformance {
        MemoryScan() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryBatchWriteItem extends BatchWriteItemConformance {
        MemoryBatchWriteItem() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryBatchGetItem extends BatchGetItemConformance {
        MemoryBatchGetItem() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryTransactWriteItems extends TransactWriteItemsConformance {
        MemoryTransactWriteItems() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryTransactGetItems extends TransactGetItemsConformance {
        MemoryTransactGetItems() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryCreateTable extends CreateTableConformance {
        MemoryCreateTable() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryDescribeTable extends DescribeTableConformance {
        MemoryDescribeTable() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryListTables extends ListTablesConformance {
        MemoryListTables() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryDeleteTable extends DeleteTableConformance {
        MemoryDeleteTable() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryUpdateTable extends UpdateTableConformance {
        MemoryUpdateTable() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryTimeToLive extends TimeToLiveConformance {
        MemoryTimeToLive() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryConditionExpression extends ConditionExpressionConformance {
        MemoryConditionExpression() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryProtocol extends ProtocolConformance {
        MemoryProtocol() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryExecuteStatement extends ExecuteStatementConformance {
        MemoryExecuteStatement() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryBatchExecuteStatement extends BatchExecuteStatementConformance {
        MemoryBatchExecuteStatement() {
            super(dynamo);
        }
    }

    @Nested
    class MemoryExecuteTransaction extends ExecuteTransactionConformance {
        MemoryExecuteTransaction() {
            super(dynamo);
        }
    }
}
