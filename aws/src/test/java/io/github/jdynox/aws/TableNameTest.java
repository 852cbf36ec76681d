package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            TOP            | {"TableName":"users"}                                                     | users
            TOP            | {"Limit" : 3 , "TableName" : "users" }                                    | users
            TOP            | {"Item":{"TableName":{"S":"x"},"n":{"L":[{"S":"\\\\"}"}]}},"TableName":"a"} | a
            TOP            | {"Item":{"a":{"S":"\\"TableName\\":"}},"TableName":"users"}               | users
            TOP            | {"ExpressionAttributeNames":{"#n":"TableName"},"TableName":"users"}       | users
            TOP            | {"X":"TableName","TableName":"users"}                                     | users
            TOP            | {"TableName":"arn:aws:dynamodb:eu-central-1:1:table\\/users"}             | arn:aws:dynamodb:eu-central-1:1:table/users
            REQUEST_ITEMS  | {"ReturnConsumedCapacity":"TOTAL","RequestItems":{"users":[],"b":[]}}     | users
            TRANSACT_ITEMS | {"TransactItems":[{"Put":{"Item":{"TableName":{"S":"x"}},"TableName":"u"}}]} | u
            """)
    void of_body_findsTheTable(TableName.Place place, String body, String table) {
        assertThat(TableName.of(bytes(body.replace("\\\\", "\\")), place)).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"TableName\"", "{\"TableName", "{\"TableName\":", "[[[[", "}}}}", "\"\\"})
    void of_bodyWithoutTable_isNull(String body) {
        assertThat(TableName.of(bytes(body), TableName.Place.TOP)).isNull();
    }

    @Test
    void of_directBufferWithPosition_readsOnlyWhatRemains() {
        ByteBuffer body = ByteBuffer.allocateDirect(64);
        body.put("{\"TableName\":\"no\"}".getBytes(StandardCharsets.UTF_8));
        int start = body.position();
        body.put("{\"TableName\":\"yes\"}".getBytes(StandardCharsets.UTF_8))
                .flip()
                .position(start);
        assertThat(TableName.of(body, TableName.Place.TOP)).isEqualTo("yes");
        assertThat(body.position()).isEqualTo(start);
    }

    private static ByteBuffer bytes(String body) {
        return ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8));
    }
}
