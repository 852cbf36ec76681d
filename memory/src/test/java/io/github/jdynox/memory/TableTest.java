package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void describeTable_tellsWhatWasMadeAndHowMuchIsInIt() {
        dynamo.put("users", "{'pk':{'S':'abc'},'n':{'N':'12'}}");

        assertThat(dynamo.ok("DescribeTable", "{'TableName':'users'}"))
                .startsWith(
                        "{'Table':{'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}],'TableName':'users',"
                                + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],'TableStatus':'ACTIVE','CreationDateTime':")
                .contains(
                        "'TableSizeBytes':8,'ItemCount':1,'TableArn':'arn:aws:dynamodb:us-east-1:123456789012:table/users'");
    }

    @Test
    void changes_areUnderWayWhenAnswered_andDoneWhenLookedAt() {
        assertThat(dynamo.ok("CreateTable", create("cities", "'BillingMode':'PAY_PER_REQUEST'")))
                .contains("'TableStatus':'CREATING'");
        assertThat(dynamo.ok("UpdateTable", "{'TableName':'cities','DeletionProtectionEnabled':true}"))
                .contains("'TableStatus':'UPDATING'");
        assertThat(dynamo.ok("DescribeTable", "{'TableName':'cities'}")).contains("'TableStatus':'ACTIVE'");
    }

    @Test
    void settings_ofATable_areDescribedAndChanged() {
        dynamo.ok(
                "CreateTable",
                create(
                        "cities",
                        "'BillingMode':'PAY_PER_REQUEST','TableClass':'STANDARD_INFREQUENT_ACCESS',"
                                + "'SSESpecification':{'Enabled':true},"
                                + "'OnDemandThroughput':{'MaxReadRequestUnits':5,'MaxWriteRequestUnits':6}"));

        assertThat(dynamo.ok("DescribeTable", "{'TableName':'cities'}"))
                .contains("'TableClassSummary':{'TableClass':'STANDARD_INFREQUENT_ACCESS'},"
                        + "'SSEDescription':{'Status':'ENABLED','SSEType':'KMS','KMSMasterKeyArn':")
                .contains("'OnDemandThroughput':{'MaxReadRequestUnits':5,'MaxWriteRequestUnits':6}");

        dynamo.ok(
                "UpdateTable",
                "{'TableName':'cities','TableClass':'STANDARD','OnDemandThroughput':{'MaxReadRequestUnits':-1}}");
        assertThat(dynamo.ok("DescribeTable", "{'TableName':'cities'}"))
                .contains("'TableClassSummary':{'TableClass':'STANDARD'}")
                .contains("'OnDemandThroughput':{'MaxWriteRequestUnits':6}");
    }

    @Test
    void ceilings_ofATableThatIsProvisionedOrBelowOne_areRefused() {
        String ceiling = ",'OnDemandThroughput':{'MaxWriteRequestUnits':0}";
        assertThat(dynamo.refusal(
                        "CreateTable",
                        create(
                                "cities",
                                "'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1}" + ceiling)))
                .isEqualTo("ValidationException: One or more parameter values were invalid: MaxWriteRequestUnits for "
                        + "OnDemandThroughput cannot be specified when table BillingMode is PROVISIONED.");
        assertThat(dynamo.refusal("CreateTable", create("cities", "'BillingMode':'PAY_PER_REQUEST'" + ceiling)))
                .isEqualTo("ValidationException: One or more parameter values were invalid: Requested "
                        + "MaxWriteRequestUnits for OnDemandThroughput for table is outside of valid range");
    }

    @Test
    void listTables_givesNamesInOrderByPages() {
        for (String name : new String[] {"beta", "alpha", "gamma"}) {
            dynamo.ok("CreateTable", create(name, "'BillingMode':'PAY_PER_REQUEST'"));
        }

        assertThat(dynamo.ok("ListTables", "{'Limit':2}"))
                .isEqualTo("{'TableNames':['alpha','beta'],'LastEvaluatedTableName':'beta'}");
        assertThat(dynamo.ok("ListTables", "{'ExclusiveStartTableName':'beta'}"))
                .isEqualTo("{'TableNames':['gamma','users']}");
    }

    @Test
    void deleteTable_takesItAway() {
        assertThat(dynamo.ok("DeleteTable", "{'TableName':'users'}")).contains("'TableStatus':'DELETING'");
        assertThat(dynamo.refusal("DescribeTable", "{'TableName':'users'}"))
                .isEqualTo("ResourceNotFoundException: Requested resource not found: Table: users not found");
    }

    @Test
    void createTable_twice_isRefused() {
        assertThat(dynamo.refusal("CreateTable", create("users", "'BillingMode':'PAY_PER_REQUEST'")))
                .isEqualTo("ResourceInUseException: Table already exists: users");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'BillingMode':'PROVISIONED' | One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
                "'BillingMode':'PAY_PER_REQUEST','ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':1} | One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
                "'BillingMode':'PAY_PER_REQUEST','LocalSecondaryIndexes':[] | One or more parameter values were invalid: List of LocalSecondaryIndexes is empty",
                "'BillingMode':'NOPE' | 1 validation error detected: Value 'NOPE' at 'billingMode' failed to satisfy constraint: Member must satisfy enum value set: [PROVISIONED, PAY_PER_REQUEST]"
            })
    void createTable_withWrongMembers_isRefused(String members, String sentence) {
        assertThat(dynamo.refusal("CreateTable", create("fresh", members)))
                .isEqualTo("ValidationException: " + sentence);
    }

    @Test
    void createTable_withWrongNamesOrKeys_isRefused() {
        assertThat(dynamo.refusal("CreateTable", create("ab", "'BillingMode':'PAY_PER_REQUEST'")))
                .isEqualTo(
                        "ValidationException: 1 validation error detected: Value 'ab' at 'tableName' failed to satisfy "
                                + "constraint: Member must have length greater than or equal to 3");
        assertThat(dynamo.refusal("CreateTable", "{}"))
                .isEqualTo(
                        "ValidationException: 2 validation errors detected: Value null at 'attributeDefinitions' failed to "
                                + "satisfy constraint: Member must not be null; Value null at 'keySchema' failed to satisfy constraint: "
                                + "Member must not be null");
        assertThat(dynamo.refusal(
                        "CreateTable",
                        "{'TableName':'fresh','BillingMode':'PAY_PER_REQUEST','KeySchema':"
                                + "[{'AttributeName':'pk','KeyType':'HASH'},{'AttributeName':'pk','KeyType':'RANGE'}],"
                                + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}]}"))
                .isEqualTo("ValidationException: Invalid KeySchema: Some index key attribute have no definition");
        assertThat(dynamo.refusal(
                        "CreateTable",
                        "{'TableName':'fresh','BillingMode':'PAY_PER_REQUEST','KeySchema':"
                                + "[{'AttributeName':'pk','KeyType':'INVALID'}],'AttributeDefinitions':"
                                + "[{'AttributeName':'pk','AttributeType':'S'}]}"))
                .isEqualTo(
                        "ValidationException: 1 validation error detected: Value 'INVALID' at 'keySchema.1.member.keyType' "
                                + "failed to satisfy constraint: Member must satisfy enum value set: [HASH, RANGE]");
    }

    @Test
    void requests_thatAreNone_areRefused() {
        assertThat(dynamo.refusal("Nonsense", "{}")).isEqualTo("UnknownOperationException: ");
        assertThat(dynamo.refusal("PutItem", "{")).isEqualTo("SerializationException: ");
        assertThat(dynamo.refusal("PutItem", "{'TableName':5}"))
                .isEqualTo("SerializationException: NUMBER_VALUE cannot be converted to String");
        assertThat(dynamo.refusal("PutItem", "{'TableName':'users','Item':[]}"))
                .isEqualTo("SerializationException: Unrecognized collection type java.util.Map<java.lang.String, "
                        + "com.amazonaws.dynamodb.v20120810.AttributeValue>");
        assertThat(dynamo.refusal("PutItem", "{}"))
                .isEqualTo(
                        "ValidationException: 2 validation errors detected: Value null at 'tableName' failed to satisfy "
                                + "constraint: Member must not be null; Value null at 'item' failed to satisfy constraint: "
                                + "Member must not be null");
    }

    @Test
    void endpointsAndLimits_areAnswered() {
        assertThat(dynamo.ok("DescribeEndpoints", "{}"))
                .isEqualTo("{'Endpoints':[{'Address':'localhost','CachePeriodInMinutes':1440}]}");
        assertThat(dynamo.ok("DescribeLimits", "{}"))
                .isEqualTo("{'AccountMaxReadCapacityUnits':80000,'AccountMaxWriteCapacityUnits':80000,"
                        + "'TableMaxReadCapacityUnits':40000,'TableMaxWriteCapacityUnits':40000}");
    }

    private static String create(String name, String members) {
        return "{'TableName':'" + name + "','KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}]," + members + "}";
    }
}
