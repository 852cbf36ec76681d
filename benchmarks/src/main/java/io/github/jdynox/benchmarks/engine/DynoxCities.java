package io.github.jdynox.benchmarks.engine;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.examples.City;
import io.github.jdynox.examples.City_;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.model.Key;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The embedded engine in the process, through its own client: items are records. */
final class DynoxCities implements CityStore {

    static final String TABLE =
            """
            {"TableName":"cities","BillingMode":"PAY_PER_REQUEST",
             "KeySchema":[{"AttributeName":"country","KeyType":"HASH"},{"AttributeName":"geonameId","KeyType":"RANGE"}],
             "AttributeDefinitions":[{"AttributeName":"country","AttributeType":"S"},
                                     {"AttributeName":"geonameId","AttributeType":"N"}]}
            """;

    private final DynoxClient client;
    private final SyncTable<City> table;
    private List<City> cities = List.of();

    private DynoxCities(DynoxClient client) {
        this.client = client;
        this.table = client.table(City.class).sync();
    }

    static DynoxCities open() {
        MemoryDynamo memory = MemoryDynamo.create();
        memory.transport()
                .send(new Request("CreateTable", ByteBuffer.wrap(TABLE.getBytes(StandardCharsets.UTF_8))))
                .join()
                .close();
        return new DynoxCities(
                DynoxClient.builder(memory.transport()).executor(Runnable::run).build());
    }

    @Override
    public void fill(List<City> all) {
        cities = all;
        table.batchPut(all);
    }

    @Override
    public Object put(int index) {
        return table.put(cities.get(index));
    }

    @Override
    public Object get(int index) {
        City city = cities.get(index);
        return table.get(Key.of(city.country(), city.geonameId())).orElseThrow();
    }

    @Override
    public long filteredScan() {
        return table.scan().filter(City_.population.ge(POPULATION)).toList().size();
    }

    @Override
    public void close() {
        client.close();
    }
}
