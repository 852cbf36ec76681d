package io.github.jdynox.client;

/** DynamoDB's operations that jdynox sends, by DynamoDB's own names. */
enum Operation {
    BATCH_GET_ITEM("BatchGetItem"),
    BATCH_WRITE_ITEM("BatchWriteItem"),
    CREATE_TABLE("CreateTable"),
    DELETE_ITEM("DeleteItem"),
    DELETE_TABLE("DeleteTable"),
    DESCRIBE_TABLE("DescribeTable"),
    GET_ITEM("GetItem"),
    LIST_TABLES("ListTables"),
    PUT_ITEM("PutItem"),
    QUERY("Query"),
    SCAN("Scan"),
    TRANSACT_GET_ITEMS("TransactGetItems"),
    TRANSACT_WRITE_ITEMS("TransactWriteItems"),
    UPDATE_ITEM("UpdateItem");

    private final String wireName;

    Operation(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }
}
