package io.github.jdynox.client;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import java.util.List;
import java.util.stream.IntStream;

/** A client over a fake transport, and what tests say often. */
final class Fixture {

    /** Any filter: which items it lets through is the table's script. */
    static final Condition FILTER = Attr.of("n").ge(0);

    private Fixture() {}

    static Table<City> cities(FakeTransport transport) {
        return DynoxClient.of(transport).table(City.MODEL);
    }

    static Table<City> cities(FakeTransport transport, Hooks<City> hooks) {
        return DynoxClient.of(transport).table(City.model(hooks));
    }

    /** A client that decodes on the thread that the transport answers on. */
    static Table<City> direct(FakeTransport transport) {
        return DynoxClient.builder(transport).executor(Runnable::run).build().table(City.MODEL);
    }

    static List<Integer> numbers(List<City> cities) {
        return cities.stream().map(City::n).toList();
    }

    /** The numbers {@code from} to {@code to - 1}. */
    static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /** The key of a city as a scan gives it. */
    static Key key(int n) {
        return Key.of("c" + n).resolve(City.MODEL.keys().attributes());
    }
}
