package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final Pattern LAST_KEY = Pattern.compile("'LastEvaluatedKey':(\\{.*?}})");

    private final Dynamo dynamo = Dynamo.withUsers();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 100})
    void scan_byPages_givesEveryItemOnce(int limit) {
        putUsers(50);

        assertThat(scanned(",'Limit':" + limit)).hasSize(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 64})
    void scan_bySegments_givesEveryItemOnceInTheSameSegmentAlways(int total) {
        putUsers(50);
        List<String> all = new ArrayList<>();
        for (int segment = 0; segment < total; segment++) {
            String part = ",'Segment':" + segment + ",'TotalSegments':" + total;
            List<String> first = scanned(part + ",'Limit':2");
            all.addAll(first);
            assertThat(scanned(part)).isEqualTo(first);
        }

        assertThat(all).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void scan_startedBehindAnItemThatIsGone_goesOnThere() {
        putUsers(10);
        List<String> all = scanned("");
        dynamo.ok("DeleteItem", "{'TableName':'users','Key':{'pk':{'S':'" + all.get(4) + "'}}}");

        assertThat(scanned(",'ExclusiveStartKey':{'pk':{'S':'" + all.get(4) + "'}}"))
                .isEqualTo(all.subList(5, 10));
    }

    @Test
    void scan_limitReachedAtTheLastItem_givesALastKey() {
        putUsers(2);

        assertThat(dynamo.ok("Scan", "{'TableName':'users','Limit':2}")).contains("'LastEvaluatedKey'");
        assertThat(dynamo.ok("Scan", "{'TableName':'users','Limit':3}")).doesNotContain("'LastEvaluatedKey'");
    }

    @Test
    void scan_pageThatTheFilterEmpties_hasALastKey() {
        putUsers(3);

        assertThat(dynamo.ok("Scan", "{'TableName':'users','Limit':2,'FilterExpression':'attribute_exists(gone)'}"))
                .startsWith("{'Items':[],'Count':0,'ScannedCount':2,'LastEvaluatedKey':");
    }

    @Test
    void scan_ofMoreThan1Mb_stopsBehindTheItemThatReachesIt() {
        for (int i = 0; i < 20; i++) {
            dynamo.put("users", "{'pk':{'S':'" + (10 + i) + "'},'s':{'S':'" + "x".repeat(100_000) + "'}}");
        }

        String page = dynamo.ok("Scan", "{'TableName':'users','Select':'COUNT','ReturnConsumedCapacity':'TOTAL'}");
        // 11 items of 100,005 bytes are the first to reach 1,048,576; 1,100,055 bytes take 269 units, half of that
        // here.
        assertThat(page)
                .startsWith("{'Count':11,'ScannedCount':11,'LastEvaluatedKey':")
                .endsWith("'ConsumedCapacity':{'TableName':'users','CapacityUnits':134.5}}");
    }

    @Test
    void scan_startKeyOfAnotherSegment_isRefused() {
        putUsers(20);
        String first = scanned(",'Segment':0,'TotalSegments':2").get(0);

        assertThat(dynamo.refusal(
                        "Scan",
                        "{'TableName':'users','Segment':1,'TotalSegments':2," + "'ExclusiveStartKey':{'pk':{'S':'"
                                + first + "'}}}"))
                .isEqualTo("ValidationException: The provided starting key is invalid: Invalid ExclusiveStartKey. "
                        + "Please use ExclusiveStartKey with correct Segment. TotalSegments: 2 Segment: 1");
    }

    @Test
    void scan_startKeyOfAnotherShape_isRefused() {
        String mismatch = "ValidationException: The provided starting key is invalid: "
                + "The provided key element does not match the schema";
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','ExclusiveStartKey':{'pk':{'N':'1'}}}"))
                .isEqualTo(mismatch);
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','ExclusiveStartKey':{}}"))
                .isEqualTo(mismatch);
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','ExclusiveStartKey':{'pk':{'S':'a'},'x':{'S':'a'}}}"))
                .isEqualTo(mismatch);
    }

    @Test
    void scan_segmentsOutOfRange_areRefused() {
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','Segment':4,'TotalSegments':4}"))
                .isEqualTo("ValidationException: The Segment parameter is zero-based and must be less than parameter "
                        + "TotalSegments: Segment: 4 is not less than TotalSegments: 4");
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','Segment':0}"))
                .isEqualTo("ValidationException: The TotalSegments parameter is required but was not present in the "
                        + "request when Segment parameter is present");
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','TotalSegments':4}"))
                .isEqualTo("ValidationException: The Segment parameter is required but was not present in the request "
                        + "when parameter TotalSegments is present");
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','Segment':0,'TotalSegments':1000001}"))
                .isEqualTo(
                        "ValidationException: 1 validation error detected: Value '1000001' at 'totalSegments' failed to "
                                + "satisfy constraint: Member must have value less than or equal to 1000000");
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','Limit':0}"))
                .isEqualTo("ValidationException: 1 validation error detected: Value '0' at 'limit' failed to satisfy "
                        + "constraint: Member must have value greater than or equal to 1");
    }

    @Test
    void query_startKeyOfAnotherPartition_isRefused() {
        assertThat(
                        Dynamo.withOrders("N")
                                .refusal(
                                        "Query",
                                        "{'TableName':'orders','KeyConditionExpression':'pk = :p',"
                                                + "'ExpressionAttributeValues':{':p':{'S':'a'}},'ExclusiveStartKey':{'pk':{'S':'b'},'sk':{'N':'1'}}}"))
                .isEqualTo("ValidationException: "
                        + "The provided starting key is outside query boundaries based on provided conditions");
    }

    private void putUsers(int count) {
        for (int i = 0; i < count; i++) {
            dynamo.put("users", "{'pk':{'S':'u" + i + "'}}");
        }
    }

    private List<String> scanned(String more) {
        List<String> keys = new ArrayList<>();
        String start = "";
        while (true) {
            String page = dynamo.ok("Scan", "{'TableName':'users'" + more + start + "}");
            Matcher last = LAST_KEY.matcher(page);
            boolean again = last.find();
            Matcher key =
                    Pattern.compile("'pk':\\{'S':'([^']*)'}").matcher(again ? page.substring(0, last.start()) : page);
            while (key.find()) {
                keys.add(key.group(1));
            }
            if (!again) {
                return keys;
            }
            start = ",'ExclusiveStartKey':" + last.group(1);
        }
    }
}
