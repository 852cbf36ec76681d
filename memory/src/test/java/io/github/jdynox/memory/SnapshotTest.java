package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    private static final String CREATE_ORDERS = "{'TableName':'orders',"
            + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},{'AttributeName':'sk','AttributeType':'N'},"
            + "{'AttributeName':'status','AttributeType':'S'}],"
            + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},{'AttributeName':'sk','KeyType':'RANGE'}],"
            + "'BillingMode':'PROVISIONED','ProvisionedThroughput':{'ReadCapacityUnits':3,'WriteCapacityUnits':4},"
            + "'LocalSecondaryIndexes':[{'IndexName':'by-status','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'},"
            + "{'AttributeName':'status','KeyType':'RANGE'}],'Projection':{'ProjectionType':'KEYS_ONLY'}}],"
            + "'GlobalSecondaryIndexes':[{'IndexName':'status','KeySchema':[{'AttributeName':'status','KeyType':'HASH'}],"
            + "'Projection':{'ProjectionType':'INCLUDE','NonKeyAttributes':['total']},"
            + "'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':2}}],"
            + "'TableClass':'STANDARD_INFREQUENT_ACCESS','SSESpecification':{'Enabled':true},'DeletionProtectionEnabled':true}";

    @TempDir
    private Path folder;

    @Test
    void save_thenLoad_givesTheSameTablesAndItems() throws IOException {
        MemoryDynamo memory = MemoryDynamo.create().seed(Users.MODEL, Users.users(3));
        Dynamo dynamo = new Dynamo(memory);
        dynamo.ok("CreateTable", CREATE_ORDERS);
        dynamo.ok(
                "UpdateTimeToLive",
                "{'TableName':'orders','TimeToLiveSpecification':{'AttributeName':'until','Enabled':true}}");
        dynamo.put(
                "orders",
                "{'pk':{'S':'line\\nbreak'},'sk':{'N':'1.5'},'all':{'L':[{'NULL':true},{'BOOL':false},"
                        + "{'M':{'b':{'B':'AAE='}}},{'SS':['x','y']},{'NS':['1','2']}]}}");
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");

        memory.save(first);
        MemoryDynamo copy = MemoryDynamo.create().load(first);
        copy.save(second);

        assertThat(first).hasSameTextualContentAs(second);
        assertThat(Files.readAllLines(first)).hasSize(7);
        Dynamo copied = new Dynamo(copy);
        assertThat(definition(copied)).isEqualTo(definition(dynamo));
        assertThat(copied.ok("Scan", "{'TableName':'orders'}")).isEqualTo(dynamo.ok("Scan", "{'TableName':'orders'}"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** All but what differs from table to table: time and id. */
    private static String definition(Dynamo dynamo) {
        return dynamo.ok("DescribeTable", "{'TableName':'orders'}")
                .replaceAll("'(CreationDateTime|TableId)':[^,]*,", "");
    }

    @Test
    void load_ofAnExport_goesToTheOnlyTable() throws IOException {
        MemoryDynamo memory = MemoryDynamo.create().createTable(Users.MODEL);

        memory.load(lines("{'Item':{'pk':{'S':'a'}}}", "", "{'Item':{'pk':{'S':'b'}}}"), "export.json");

        assertThat(Users.in(memory).count().count()).isEqualTo(2);
    }

    @Test
    void load_itemWithoutATable_isRefused() {
        MemoryDynamo memory = MemoryDynamo.create();

        assertThatThrownBy(() -> memory.load(lines("{'Item':{'pk':{'S':'a'}}}"), "some.jsonl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a TableName with the item at line 1 of some.jsonl,"
                        + " or an engine with one table, but there are 0 tables.");
    }

    @Test
    void load_itemThatTheEngineRefuses_isRefused() {
        MemoryDynamo memory = MemoryDynamo.create().createTable(Users.MODEL);

        assertThatThrownBy(() -> memory.load(lines("", "{'TableName':'users','Item':{}}"), "some.jsonl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PutItem at line 2 of some.jsonl was refused: One or more parameter values were invalid:"
                        + " Missing the key pk in the item (ValidationException)");
    }

    @Test
    void load_otherLines_areRefused() {
        MemoryDynamo memory = MemoryDynamo.create().createTable(Users.MODEL);
        String expected = "Expected {\"CreateTable\":{..}}, {\"UpdateTimeToLive\":{..}}"
                + " or {\"TableName\":\"..\",\"Item\":{..}} at line 1 of some.jsonl but ";

        assertThatThrownBy(() -> memory.load(lines("{'pk':'a'}"), "some.jsonl"))
                .hasMessage(expected + "found the members [pk].");
        assertThatThrownBy(() -> memory.load(lines("secret"), "some.jsonl"))
                .hasMessage(expected + "it is not a JSON object.")
                .hasNoCause();
    }

    private static InputStream lines(String... lines) {
        return new ByteArrayInputStream(
                String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
