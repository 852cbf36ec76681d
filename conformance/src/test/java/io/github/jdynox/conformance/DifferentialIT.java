package io.github.jdynox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.memory.MemoryDynamo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The embedded engine and DynamoDB Local asked the same at random. */
class DifferentialIT {

    /** Requests on one set of tables: short, so that a failing sequence is. */
    private static final int ROUND = 100;

    private static final int DIFFERENCES_SHOWN = 20;

    private final int operations = Integer.getInteger("differential.operations", 5_000);
    private final long seed = seed();

    private static long seed() {
        long given = Long.getLong("differential.seed", 0);
        return given != 0 ? given : System.nanoTime();
    }

    @Test
    void randomRequests_onBoth_areAnsweredAlike() {
        System.out.println("differential.seed=" + seed + ", " + operations + " operations");
        RandomRequests requests = new RandomRequests(seed);
        Map<String, String> differences = new LinkedHashMap<>();
        try (DynamoUnderTest memory =
                        new TransportUnderTest(() -> MemoryDynamo.create().transport());
                DynamoUnderTest local = new DynamoDbLocalUnderTest()) {
            Differential differential = new Differential(memory, local);
            for (int done = 0; done < operations && differences.size() < DIFFERENCES_SHOWN; done += ROUND) {
                round(requests, differential, differences);
            }
        }
        assertThat(differences.values())
                .as("Differences with -Ddifferential.seed=%d", seed)
                .isEmpty();
    }

    private static void round(RandomRequests requests, Differential differential, Map<String, String> differences) {
        differential.start();
        List<RandomRequests.Call> calls = new ArrayList<>();
        for (int i = 0; i < ROUND; i++) {
            calls.add(requests.next());
            Optional<Differential.Difference> difference = differential.compare(calls.get(i));
            if (difference.isPresent()) {
                String kind = kind(difference.get());
                if (!differences.containsKey(kind)) {
                    differences.put(kind, shortest(differential, calls));
                }
                return;
            }
        }
    }

    /** One case of a kind is enough: errors by their text without the quoted parts, answers by operation. */
    private static String kind(Differential.Difference difference) {
        return difference.call().operation() + withoutDetails(difference.one()) + withoutDetails(difference.other());
    }

    private static String withoutDetails(Answer answer) {
        return answer.isError() ? answer.message().replaceAll("[;:].*", "") : "";
    }

    private static String shortest(Differential differential, List<RandomRequests.Call> calls) {
        List<RandomRequests.Call> shrunk = differential.shrink(calls);
        String requests = shrunk.stream().map(RandomRequests.Call::toString).collect(Collectors.joining("\n"));
        return differential
                .first(shrunk)
                .map(difference -> "\n" + requests + "\n" + difference.text())
                .orElse("\nnot reproducible:\n" + requests);
    }
}
