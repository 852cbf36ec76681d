package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.model.Key;
import io.github.jdynox.model.Models;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Models on tables that are not called as the models say. */
class TableNamesTest {

    static {
        Models.register(City.MODEL);
    }

    private final FakeTransport transport = new FakeTransport(sent -> {
        if (sent.operation().equals("DescribeTable")) {
            throw FakeTransport.refusal(sent, "ResourceNotFoundException", "Not found");
        }
        return "{\"Items\":[],\"Count\":0}";
    });
    private final DynoxClient plain = DynoxClient.of(transport);
    private final DynoxClient staged =
            DynoxClient.builder(transport).tableNames(name -> "test-" + name).build();

    @AfterEach
    void close() {
        plain.close();
        staged.close();
    }

    @Test
    void table_underAnotherName_isInEveryRequest() {
        SyncTable<City> cities = plain.table(City.class, "cities-test").sync();

        cities.put(new City("c1", 1));
        cities.get(Key.of("c1"));
        cities.scan().toList();
        cities.query("c1").toList();
        cities.delete(Key.of("c1"));

        assertThat(transport.sent("TableName")).hasSize(5).containsOnly("\"cities-test\"");
        assertThat(cities.name()).isEqualTo("cities-test");
    }

    @Test
    void batch_onATableUnderAnotherName_namesItToo() {
        plain.table(City.class, "cities-test").sync().batchPut(List.of(new City("c1", 1)));

        assertThat(transport.sent("RequestItems")).singleElement().asString().startsWith("{\"cities-test\":[");
    }

    @Test
    void table_underOneName_isOneHandle() {
        Table<City> test = plain.table(City.class, "cities-test");

        assertThat(plain.table(City.class, "cities-test")).isSameAs(test);
        assertThat(plain.table(City.MODEL.withTable("cities-test"))).isSameAs(test);
        assertThat(plain.table(City.class, City.MODEL.table()))
                .isSameAs(plain.table(City.class))
                .isNotSameAs(test);
    }

    @Test
    void tableNames_ofAClient_areThoseOfItsModels() {
        assertThat(staged.table(City.class).name()).isEqualTo("test-" + City.MODEL.table());
        assertThat(staged.table(City.MODEL)).isSameAs(staged.table(City.class));
    }

    @Test
    void tableNames_ofAClient_leaveNamesThatAreGiven() {
        assertThat(staged.table(City.class, City.MODEL.table()).name()).isEqualTo(City.MODEL.table());

        assertThatThrownBy(() -> staged.sync().describe("cities")).isInstanceOf(TableNotFoundException.class);
        assertThat(transport.sent("TableName")).containsExactly("\"cities\"");
    }
}
