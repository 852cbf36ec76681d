package io.github.jdynox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableNamesTest {

    @ParameterizedTest
    @CsvSource({
        "email-index, emailIndex",
        "email_index, emailIndex",
        "email.index, emailIndex",
        "EmailIndex, emailIndex",
        "emailIndex, emailIndex",
        "GSI1, gsi1",
        "USERS_BY_EMAIL, usersByEmail",
        "by-GSI1, byGsi1",
        "2nd, _2nd",
        "new, new_",
        "---, _index"
    })
    void handle_ofAnIndexName_isAnIdentifierInCamelCase(String index, String handle) {
        assertThat(TableNames.handle(index)).isEqualTo(handle);
    }

    @ParameterizedTest
    @CsvSource({"abc, true", "a.b-c_D9, true", "ab, false", "a b c, false", "größe, false", "'', false"})
    void isValid_holdsDynamoDbsRule(String name, boolean valid) {
        assertThat(TableNames.isValid(name)).isEqualTo(valid);
    }
}
