package io.github.jdynox.docs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders for the examples. */
final class Orders {

    private Orders() {}

    /** Order {@code number} of a customer: created that many days into 2026, of that many lines and that total. */
    static Order order(String customer, int number, Order.Status status) {
        return new Order(
                customer,
                "ORDER#%03d".formatted(number),
                status,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * number),
                BigDecimal.valueOf(number),
                new Order.Address(number % 2 == 0 ? "Bern" : "Genève", "Rue " + number),
                List.of(new Order.Line("SKU-" + number, number + 1)),
                number % 2 == 0 ? Set.of("gift") : Set.of(),
                Optional.empty());
    }
}
