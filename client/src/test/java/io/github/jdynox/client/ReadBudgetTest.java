package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DynoxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a time that does not pass: what is charged when, to the unit. */
@Timeout(60)
class ReadBudgetTest {

    private static final int ENDLESS = 100_000_000;
    private static final double SECONDS = 40;

    private final FakeTimer timer = new FakeTimer();
    private final Random random = new Random(20_240_817);

    private Table<City> table(MeteredTable metered) {
        return table(metered, 25);
    }

    /** Answers take 5 milliseconds and something at random. */
    private Table<City> table(MeteredTable metered, int jitterMs) {
        FakeTransport transport = new FakeTransport(metered)
                .synchronous()
                .forgetting()
                .gate(sent -> timer.after(5 + random.nextDouble() * jitterMs));
        return DynoxClient.builder(transport)
                .executor(Runnable::run)
                .timer(timer)
                .build()
                .table(City.MODEL);
    }

    private ReadBudget perSecond(double units) {
        return ReadBudget.perSecond(units, timer);
    }

    private static Scan<City> scan(Table<City> table, int segments) {
        return segments == 1 ? table.scan() : table.parallelScan(segments);
    }

    /** What an item costs: 1 KB, 4 KB, 100 KB, and mixtures. */
    static Stream<Arguments> costs() {
        IntToDoubleFunction small = place -> 0.125;
        IntToDoubleFunction medium = place -> 0.5;
        IntToDoubleFunction large = place -> 12.5;
        IntToDoubleFunction mixed = place -> place % 50 == 0 ? 12.5 : 0.25;
        IntToDoubleFunction growing = place -> Math.min(8, 0.05 + place / 4_000.0);
        return Stream.of(1, 2, 16, 64).flatMap(segments -> Stream.of(small, medium, large, mixed, growing)
                .map(cost -> Arguments.of(segments, cost)));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void budget_anySegmentsAndItems_isKeptAndUsed(int segments, IntToDoubleFunction cost) {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, cost);
        CompletableFuture<CountResult> run =
                scan(table(metered), segments).maxReadCapacity(perSecond(300)).count();
        timer.pass(Duration.ofSeconds((long) SECONDS));
        run.cancel(true);
        assertThat(metered.rates(SECONDS)).isNotEmpty().allSatisfy(rate -> assertThat(rate)
                .isBetween(0.9 * 300, 1.05 * 300));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void budget_slowAnswers_isUsedByLargerPages(int segments) {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.5);
        scan(table(metered, 250), segments).maxReadCapacity(perSecond(300)).count();
        timer.pass(Duration.ofSeconds((long) SECONDS));
        assertThat(metered.rates(SECONDS)).isNotEmpty().allSatisfy(rate -> assertThat(rate)
                .isBetween(0.9 * 300, 1.05 * 300));
    }

    /** A segment of half a unit costs an estimate while it is under way: that must not use the budget up. */
    @Test
    void budget_manyEmptySegments_isUsed() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> 0, place -> 1);
        CompletableFuture<CountResult> run = table(metered)
                .parallelScan(1_000_000)
                .concurrency(16)
                .maxReadCapacity(perSecond(300))
                .count();
        timer.pass(Duration.ofSeconds(30));
        run.cancel(true);
        assertThat(metered.rates(30)).isNotEmpty().allSatisfy(rate -> assertThat(rate)
                .isBetween(0.9 * 300, 1.05 * 300));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 40, 5_000})
    void budget_anySize_isKeptInTheLongRun(double units) {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.125);
        scan(table(metered), 16).maxReadCapacity(perSecond(units)).count();
        timer.pass(Duration.ofSeconds(60));
        DoubleStream later =
                metered.charges.stream().filter(charge -> charge.second() >= 5).mapToDouble(MeteredTable.Charge::units);
        assertThat(later.sum() / 55).isBetween(0.85 * units, 1.05 * units);
    }

    @Test
    void budget_smallerThanAPage_readsSmallerPages() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> 1_000, place -> 0.125);
        CompletableFuture<CountResult> run =
                table(metered).scan().maxReadCapacity(perSecond(5)).count();
        timer.pass(Duration.ofSeconds(40));
        assertThat(run).isCompleted();
        assertThat(run.join().scannedCount()).isEqualTo(1_000);
        assertThat(metered.charges)
                .allSatisfy(charge -> assertThat(charge.units()).isLessThanOrEqualTo(5));
    }

    @Test
    void pageSize_setByTheCaller_isRespected() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> 1_000, place -> 0.125);
        CompletableFuture<CountResult> run = table(metered)
                .scan()
                .pageSize(200)
                .maxReadCapacity(perSecond(5))
                .count();
        timer.pass(Duration.ofSeconds(30));
        assertThat(run).isCompleted();
        assertThat(metered.charges).extracting(MeteredTable.Charge::units).containsExactly(25., 25., 25., 25., 25.);
        assertThat(metered.charges.get(4).second()).isBetween(20., 20.5);
    }

    @Test
    void budget_sharedBySeveralReads_isKeptByAllTogether() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.25);
        Table<City> table = table(metered);
        ReadBudget budget = perSecond(300);
        table.scan().maxReadCapacity(budget).count();
        table.parallelScan(8).maxReadCapacity(budget).count();
        table.query("c1").maxReadCapacity(budget).toList();
        timer.pass(Duration.ofSeconds((long) SECONDS));
        assertThat(metered.rates(SECONDS)).isNotEmpty().allSatisfy(rate -> assertThat(rate)
                .isBetween(0.9 * 300, 1.05 * 300));
    }

    @Test
    void percent_isOfWhatTheTableIsProvisionedFor() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.25);
        table(metered)
                .parallelScan(4)
                .maxReadCapacity(ReadBudget.percent(30, timer))
                .count();
        timer.pass(Duration.ofSeconds((long) SECONDS));
        assertThat(metered.rates(SECONDS)).isNotEmpty().allSatisfy(rate -> assertThat(rate)
                .isBetween(0.9 * 300, 1.05 * 300));
    }

    @Test
    void percent_capacityChangedMeanwhile_isFollowedWithinAMinute() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.25);
        table(metered)
                .parallelScan(4)
                .maxReadCapacity(ReadBudget.percent(30, timer))
                .count();
        timer.pass(Duration.ofSeconds(30));
        metered.described(0, 200);
        timer.pass(Duration.ofSeconds(70));
        assertThat(metered.unitsBetween(5, 30) / 25).isBetween(0.9 * 300, 1.05 * 300);
        assertThat(metered.unitsBetween(65, 95) / 30).isBetween(0.9 * 60, 1.05 * 60);
    }

    @Test
    void percent_onDemandMeanwhile_goesOnWithWhatItHad() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.25);
        table(metered)
                .parallelScan(4)
                .maxReadCapacity(ReadBudget.percent(30, timer))
                .count();
        timer.pass(Duration.ofSeconds(30));
        metered.described(0, 0);
        timer.pass(Duration.ofSeconds(70));
        assertThat(metered.unitsBetween(65, 95) / 30).isBetween(0.9 * 300, 1.05 * 300);
    }

    @Test
    void percent_describeTableThrottled_isAskedAgain() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> 10, place -> 1).refusingToDescribe(6);
        CompletableFuture<CountResult> count = table(metered)
                .scan()
                .maxReadCapacity(ReadBudget.percent(30, timer))
                .count();
        timer.pass(Duration.ofSeconds(10));
        assertThat(count).isCompleted();
        assertThat(count.join().scannedCount()).isEqualTo(10);
    }

    @Test
    void percent_describeTableThrottledForever_failsAfterThePatience() {
        MeteredTable metered =
                new MeteredTable(timer, (segment, total) -> 10, place -> 1).refusingToDescribe(Integer.MAX_VALUE);
        CompletableFuture<CountResult> count = table(metered)
                .scan()
                .maxReadCapacity(ReadBudget.percent(30, timer))
                .count();
        timer.pass(ReadBudget.PATIENCE.minusSeconds(1));
        assertThat(count).isNotDone();
        timer.pass(Duration.ofSeconds(15));
        assertThatThrownBy(count::join).hasCauseInstanceOf(ThrottledException.class);
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void percent_onDemand_isRefusedAndAskedAgainNextTime() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> 10, place -> 1).described(0, 0);
        Scan<City> scan = table(metered).scan().maxReadCapacity(ReadBudget.percent(30, timer));
        CompletableFuture<CountResult> refused = scan.count();
        timer.pass(Duration.ofSeconds(1));
        assertThatThrownBy(refused::join)
                .hasCauseInstanceOf(DynoxException.class)
                .hasRootCauseMessage(
                        "Expected a table with provisioned capacity for ReadBudget.percent(30.0) but cities"
                                + " is billed on demand; use ReadBudget.perSecond(..).");
        assertThat(metered.charges).isEmpty();
        metered.described(0, 100);
        CompletableFuture<CountResult> allowed = scan.count();
        timer.pass(Duration.ofSeconds(5));
        assertThat(allowed.join().scannedCount()).isEqualTo(10);
    }

    /** A global index has capacity of its own, a local one its table's. */
    @Test
    void percent_ofIndexes_isOfWhatTheyHave() {
        String description =
                "{\"Table\":{\"TableName\":\"cities\",\"ProvisionedThroughput\":{\"ReadCapacityUnits\":100,"
                        + "\"WriteCapacityUnits\":10},\"GlobalSecondaryIndexes\":[{\"IndexName\":\"global\","
                        + "\"ProvisionedThroughput\":{\"ReadCapacityUnits\":40,\"WriteCapacityUnits\":4}}],"
                        + "\"LocalSecondaryIndexes\":[{\"IndexName\":\"local\"}]}}";
        FakeTransport transport = new FakeTransport(sent -> description).synchronous();
        Calls calls = calls(transport);
        Budget reads = Budget.percent("ReadBudget", 50, true, timer);
        Budget writes = Budget.percent("WriteBudget", 50, false, timer);
        assertThat(reads.bucket(calls, target(null)).join().rate()).isEqualTo(50);
        assertThat(reads.bucket(calls, target("global")).join().rate()).isEqualTo(20);
        assertThat(reads.bucket(calls, target("local")).join())
                .isSameAs(reads.bucket(calls, target(null)).join());
        assertThat(writes.bucket(calls, target(null)).join().rate()).isEqualTo(5);
        assertThat(writes.bucket(calls, target("global")).join().rate()).isEqualTo(2);
        assertThat(transport.count()).isEqualTo(5);
        Calls elsewhere = calls(new FakeTransport(sent -> description).synchronous());
        assertThat(reads.bucket(elsewhere, target(null)).join())
                .isNotSameAs(reads.bucket(calls, target(null)).join());
    }

    private Calls calls(FakeTransport transport) {
        return new Calls(transport, Runnable::run, Duration.ofDays(1), Backoff.USUAL, timer, new MetricsRecorder(null));
    }

    private static ReadTarget target(@Nullable String index) {
        return new ReadTarget(
                "cities",
                index,
                City.MODEL.keys(),
                City.MODEL.keys(),
                City.MODEL.keys().attributes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void throttled_slowsDownAndUsesWhatIsThere(int segments) {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.25).provisioned(150, 1);
        Table<City> table = table(metered);
        CompletableFuture<CountResult> run =
                scan(table, segments).maxReadCapacity(perSecond(300)).count();
        timer.pass(Duration.ofSeconds(60));
        assertThat(run).isNotDone();
        assertThat(metered.rates(60)).isNotEmpty().allSatisfy(rate -> assertThat(rate)
                .isBetween(0.7 * 150, 1.1 * 150));
        run.cancel(true);
        assertThat(table.totalMetrics().totalThrottles())
                .isEqualTo(metered.throttles)
                .isPositive();
    }

    @Test
    void throttled_forAWhile_recovers() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.25).provisioned(10, 1);
        scan(table(metered), 16).maxReadCapacity(perSecond(300)).count();
        timer.pass(Duration.ofSeconds(30));
        metered.charges.clear();
        metered.provisioned(10_000, 1);
        timer.pass(Duration.ofSeconds(60));
        double late = metered.charges.stream()
                .filter(charge -> charge.second() >= 80)
                .mapToDouble(MeteredTable.Charge::units)
                .sum();
        assertThat(late / 10).isBetween(270., 315.);
    }

    @Test
    void throttled_withoutAnyAnswer_failsWhenPatienceEnds() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 0.25).provisioned(0, 1);
        CompletableFuture<CountResult> run =
                scan(table(metered), 4).maxReadCapacity(perSecond(300)).count();
        timer.pass(ReadBudget.PATIENCE.minusSeconds(1));
        assertThat(run).isNotDone();
        timer.pass(Duration.ofSeconds(20));
        assertThat(run).isCompletedExceptionally();
        assertThatThrownBy(run::join).hasCauseInstanceOf(ThrottledException.class);
    }

    @Test
    void cancel_whileItWaits_endsAtOnce() {
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> ENDLESS, place -> 1);
        Table<City> table = table(metered);
        CompletableFuture<Metrics> run = table.parallelScan(4)
                .pageSize(128)
                .maxReadCapacity(perSecond(1))
                .forEach(city -> {});
        timer.pass(Duration.ofSeconds(3));
        int before = metered.charges.size();
        run.cancel(true);
        assertThat(table.totalMetrics().operationCount()).isEqualTo(1);
        timer.pass(Duration.ofHours(1));
        assertThat(metered.charges).hasSize(before);
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void badBudgets_areRefused() {
        assertThatThrownBy(() -> ReadBudget.perSecond(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a budget of more than 0 capacity units a second but was 0.0.");
        assertThatThrownBy(() -> ReadBudget.perSecond(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WriteBudget.perSecond(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadBudget.percent(101))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a percentage above 0 and up to 100 but was 101.0.");
        assertThatThrownBy(() -> WriteBudget.percent(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void budgets_sayWhatTheyAre() {
        List<String> texts = new ArrayList<>();
        texts.add(ReadBudget.perSecond(300).toString());
        texts.add(ReadBudget.percent(30).toString());
        texts.add(WriteBudget.perSecond(0.5).toString());
        texts.add(WriteBudget.percent(100).toString());
        assertThat(texts)
                .containsExactly(
                        "ReadBudget.perSecond(300.0)",
                        "ReadBudget.percent(30.0)",
                        "WriteBudget.perSecond(0.5)",
                        "WriteBudget.percent(100.0)");
    }
}
