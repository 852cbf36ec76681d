package io.github.jdynox.conformance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** DynamoDB Local held against the expectations: what it answers, and where it is known to differ. */
class DynamoDbLocalIT {

    private static DynamoUnderTest dynamo;

    @BeforeAll
    static void start() {
        dynamo = new DynamoDbLocalUnderTest();
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Nested
    class LocalPutItem extends PutItemConformance {
        LocalPutItem() {
            super(dynamo);
        }
    }

    @Nested
    class LocalGetItem extends GetItemConformance {
        LocalGetItem() {
            super(dynamo);
        }
    }

    @Nested
    class LocalUpdateItem extends UpdateItemConformance {
        LocalUpdateItem() {
            super(dynamo);
        }
    }

    @Nested
    class LocalDeleteItem extends DeleteItemConformance {
        LocalDeleteItem() {
            super(dynamo);
        }
    }

    @Nested
    class LocalQuery extends QueryConformance {
        LocalQuery() {
            super(dynamo);
        }
    }

    @Nested
    class LocalScan extends ScanConformance {
        LocalScan() {
            super(dynamo);
        }
    }

    @Nested
    class LocalBatchWriteItem extends BatchWriteItemConformance {
        LocalBatchWriteItem() {
            super(dynamo);
        }
    }

    @Nested
    class LocalBatchGetItem extends BatchGetItemConformance {
        LocalBatchGetItem() {
            super(dynamo);
        }
    }

    @Nested
    class LocalTransactWriteItems extends TransactWriteItemsConformance {
        LocalTransactWriteItems() {
            super(dynamo);
        }
    }

    @Nested
    class LocalTransactGetItems extends TransactGetItemsConformance {
        LocalTransactGetItems() {
            super(dynamo);
        }
    }

    @Nested
    class LocalCreateTable extends CreateTableConformance {
        LocalCreateTable() {
            super(dynamo);
        }
    }

    @Nested
    class LocalDescribeTable extends DescribeTableConformance {
        LocalDescribeTable() {
            super(dynamo);
        }
    }

    @Nested
    class LocalListTables extends ListTablesConformance {
        LocalListTables() {
            super(dynamo);
        }
    }

    @Nested
    class LocalDeleteTable extends DeleteTableConformance {
        LocalDeleteTable() {
            super(dynamo);
        }
    }

    @Nested
    class LocalUpdateTable extends UpdateTableConformance {
        LocalUpdateTable() {
            super(dynamo);
        }
    }

    @Nested
    class LocalTimeToLive extends TimeToLiveConformance {
        LocalTimeToLive() {
            super(dynamo);
        }
    }

    @Nested
    class LocalConditionExpression extends ConditionExpressionConformance {
        LocalConditionExpression() {
            super(dynamo);
        }
    }

    @Nested
    class LocalProtocol extends ProtocolConformance {
        LocalProtocol() {
            super(dynamo);
        }
    }

    @Nested
    class LocalExecuteStatement extends ExecuteStatementConformance {
        LocalExecuteStatement() {
            super(dynamo);
        }
    }

    @Nested
    class LocalBatchExecuteStatement extends BatchExecuteStatementConformance {
        LocalBatchExecuteStatement() {
            super(dynamo);
        }
    }

    @Nested
    class LocalExecuteTransaction extends ExecuteTransactionConformance {
        LocalExecuteTransaction() {
            super(dynamo);
        }
    }
}
