package io.github.jdynox.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelTest {

    private static final Model<Map<String, @Nullable Object>> USERS =
            Model.ofMaps("users", new KeySchema(new KeyAttribute("pk", Codecs.STRING), null));

    @Test
    void withTable_anotherName_isTheSameModelThere() {
        Model<Map<String, @Nullable Object>> test = USERS.withTable("users-test");

        assertThat(test).hasToString("Map in table users-test");
        assertThat(test.keys()).isSameAs(USERS.keys());
        assertThat(test.codec()).isSameAs(USERS.codec());
        assertThat(test.keyOf(Map.of("pk", "USER#1"))).isEqualTo(Key.of("USER#1"));
        assertThat(USERS.table()).isEqualTo("users");
    }

    @Test
    void models_ofOneModelForOneTable_areEqual() {
        Model<Map<String, @Nullable Object>> test = USERS.withTable("users-test");

        assertThat(USERS.withTable("users-test")).isEqualTo(test).hasSameHashCodeAs(test);
        assertThat(test.withTable("users")).isEqualTo(USERS).hasSameHashCodeAs(USERS);
        assertThat(USERS.withTable("users")).isSameAs(USERS);
    }

    @Test
    void models_forOtherTablesOrOfOtherModels_differ() {
        Model<Map<String, @Nullable Object>> alike = Model.ofMaps("users", USERS.keys());

        assertThat(List.of(USERS.withTable("users-test"), alike, "users")).doesNotContain(USERS);
    }

    @Test
    void withTable_ofADocument_isRefused() {
        Model<String> document = Model.builder(String.class, new NoCodec()).build();

        assertThatThrownBy(() -> document.withTable("users-test"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Expected a model with a table but String has none; name it in @Item(table = \"...\") and mark"
                                + " its @Item.PartitionKey.");
    }

    @Test
    void withTable_emptyName_isRefused() {
        assertThatThrownBy(() -> USERS.withTable(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected the name of a table for model Map but it is empty.");
    }

    private static final class NoCodec implements ItemCodec<String> {

        @Override
        public String read(JsonReader in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(JsonWriter out, String item) {
            throw new UnsupportedOperationException();
        }
    }
}
