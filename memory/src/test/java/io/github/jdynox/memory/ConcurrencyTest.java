package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ConcurrencyTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 500;

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void increments_fromManyThreads_allCount() throws Exception {
        inParallel(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                dynamo.ok(
                        "UpdateItem",
                        "{'TableName':'users','Key':{'pk':{'S':'a'}},'UpdateExpression':'ADD n :n',"
                                + "'ExpressionAttributeValues':{':n':{'N':'1'}}}");
            }
            return null;
        });

        assertThat(dynamo.ok("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'}}}"))
                .isEqualTo("{'Item':{'n':{'N':'" + THREADS * ROUNDS + "'},'pk':{'S':'a'}}}");
    }

    @Test
    void transactions_seenByScansAndGets_areWholeAlways() throws Exception {
        transfer("0");
        Pattern amount = Pattern.compile("'n':\\{'N':'(-?\\d+)'}");

        inParallel(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                transfer("1");
                for (String answer : List.of(
                        dynamo.ok("Scan", "{'TableName':'users'}"),
                        dynamo.ok(
                                "TransactGetItems",
                                "{'TransactItems':[{'Get':{'TableName':'users','Key':{'pk':{'S':'a'}}}},"
                                        + "{'Get':{'TableName':'users','Key':{'pk':{'S':'b'}}}}]}"))) {
                    Matcher matcher = amount.matcher(answer);
                    int sum = 0;
                    while (matcher.find()) {
                        sum += Integer.parseInt(matcher.group(1));
                    }
                    assertThat(sum).isZero();
                }
            }
            return null;
        });
    }

    private void transfer(String by) {
        dynamo.ok(
                "TransactWriteItems",
                "{'TransactItems':["
                        + "{'Update':{'TableName':'users','Key':{'pk':{'S':'a'}},'UpdateExpression':'ADD n :n',"
                        + "'ExpressionAttributeValues':{':n':{'N':'" + by + "'}}}},"
                        + "{'Update':{'TableName':'users','Key':{'pk':{'S':'b'}},'UpdateExpression':'ADD n :n',"
                        + "'ExpressionAttributeValues':{':n':{'N':'-" + by + "'}}}}]}");
    }

    private static void inParallel(Callable<Void> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(threads.submit(work));
            }
            for (Future<Void> future : futures) {
                future.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
