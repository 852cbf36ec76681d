package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the backend of the described library gets wrong in scans and queries of a table with an index, as it is right. */
class DescribedReadShortfallsTest {

    private final Dynamo dynamo = new Dynamo();

    @BeforeEach
    void fillTable() {
        dynamo.ok(
                "CreateTable",
                "{'TableName':'visits','BillingMode':'PAY_PER_REQUEST','KeySchema':["
                        + "{'AttributeName':'pk','KeyType':'HASH'},{'AttributeName':'sk','KeyType':'RANGE'}],"
                        + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'},"
                        + "{'AttributeName':'sk','AttributeType':'S'},{'AttributeName':'city','AttributeType':'S'}],"
                        + "'GlobalSecondaryIndexes':[{'IndexName':'byCity','KeySchema':[{'AttributeName':'city','KeyType':'HASH'}],"
                        + "'Projection':{'ProjectionType':'KEYS_ONLY'}}]}");
        for (String sk : new String[] {"c", "a", "e", "b", "d"}) {
            dynamo.put("visits", "{'pk':{'S':'p'},'sk':{'S':'" + sk + "'},'n':{'N':'1'}}");
        }
        dynamo.put("visits", "{'pk':{'S':'q'},'sk':{'S':'a'},'city':{'S':'Rome'},'n':{'N':'2'}}");
    }

    @Test
    void segments_shareTheTableOut_21() {
        int seen = 0;
        for (int segment = 0; segment < 4; segment++) {
            String page = dynamo.ok(
                    "Scan", "{'TableName':'visits','Select':'COUNT','TotalSegments':4,'Segment':" + segment + "}");
            seen += Integer.parseInt(page.replaceAll(".*'Count':(\\d+).*", "$1"));
        }
        assertThat(seen).isEqualTo(6);
        assertThat(dynamo.refusal("Scan", "{'TableName':'visits','TotalSegments':4,'Segment':4}"))
                .isEqualTo("ValidationException: The Segment parameter is zero-based and must be less than parameter "
                        + "TotalSegments: Segment: 4 is not less than TotalSegments: 4");
    }

    @Test
    void index_holdsWhatHasItsKeyAndProjects_22() {
        String query = "'KeyConditionExpression':'city = :c','ExpressionAttributeValues':{':c':{'S':'Rome'}}}";

        assertThat(dynamo.ok("Query", "{'TableName':'visits','IndexName':'byCity'," + query))
                .isEqualTo(
                        "{'Items':[{'city':{'S':'Rome'},'pk':{'S':'q'},'sk':{'S':'a'}}],'Count':1,'ScannedCount':1}");
        assertThat(dynamo.ok("Scan", "{'TableName':'visits','IndexName':'byCity','Select':'COUNT'}"))
                .isEqualTo("{'Count':1,'ScannedCount':1}");
        assertThat(dynamo.refusal("Query", "{'TableName':'visits','IndexName':'nope'," + query))
                .isEqualTo("ValidationException: The table does not have the specified index: nope");
    }

    @Test
    void consistentRead_ofAGlobalIndex_isRefused_24() {
        assertThat(dynamo.refusal("Scan", "{'TableName':'visits','IndexName':'byCity','ConsistentRead':true}"))
                .isEqualTo("ValidationException: Consistent reads are not supported on global secondary indexes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pk = :p | abcde",
                "pk = :p AND sk > :b | cde",
                "pk = :p AND sk >= :b | bcde",
                "pk = :p AND sk < :b | a",
                "pk = :p AND sk <= :b | ab",
                "pk = :p AND sk BETWEEN :b AND :d | bcd",
                "sk = :b AND pk = :p | b",
                "pk = :p AND begins_with(sk, :d) | d"
            })
    void query_onTheSortKey_readsTheRangeInOrder_24_32(String condition, String expected) {
        StringBuilder values = new StringBuilder();
        for (String name : new String[] {"p", "b", "d"}) {
            if (condition.contains(":" + name)) {
                values.append(values.isEmpty() ? "" : ",").append("':" + name + "':{'S':'" + name + "'}");
            }
        }
        String query = "{'TableName':'visits','ProjectionExpression':'sk','KeyConditionExpression':'" + condition
                + "','ExpressionAttributeValues':{" + values + "}";

        assertThat(sortKeys(dynamo.ok("Query", query + "}"))).isEqualTo(expected);
        assertThat(sortKeys(dynamo.ok("Query", query + ",'ScanIndexForward':false}")))
                .isEqualTo(new StringBuilder(expected).reverse().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sk = :p | Query condition missed key schema element: pk",
                "n = :p | Query condition missed key schema element: pk",
                "pk > :p | Query key condition not supported",
                "pk = :p AND n = :p | Query condition missed key schema element: sk",
                "pk = :p OR sk = :p | Invalid operator used in KeyConditionExpression: OR",
                "pk = :p AND contains(sk, :p) | Invalid operator used in KeyConditionExpression: contains"
            })
    void keyCondition_thatIsAFilter_isRefused_32(String condition, String message) {
        assertThat(dynamo.refusal(
                        "Query",
                        "{'TableName':'visits','KeyConditionExpression':'" + condition
                                + "','ExpressionAttributeValues':{':p':{'S':'p'}}}"))
                .isEqualTo("ValidationException: " + message);
    }

    private static String sortKeys(String page) {
        return page.replaceAll("'(Items|sk|S|Count|ScannedCount)'", "").replaceAll("[^a-e]", "");
    }
}
