package io.github.jdynox.cli.demo;

import io.github.jdynox.cli.output.Figure;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.ScanResult;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.examples.City;
import io.github.jdynox.examples.City_;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Key;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/** The main job of jdynox on real data, step by step; every number is held against the file that the data came from. */
public final class Demo {

    private static final int CHUNK = 2_500;
    private static final int SHOWN = 8;
    private static final int PAGE = 4;
    private static final long MILLION = 1_000_000;
    private static final List<String> CITY_COLUMNS = List.of("name", "country", "population", "latitude", "longitude");
    private static final List<String> SEGMENT_COLUMNS =
            List.of("segments", "items", "scanned", "RCU", "requests", "duration", "against 1");

    private final List<City> cities;
    private final Paper paper;
    private final LongFunction<LoadProgress> progress;
    private boolean agreed = true;

    Demo(List<City> cities, Paper paper, LongFunction<LoadProgress> progress) {
        this.cities = cities;
        this.paper = paper;
        this.progress = progress;
    }

    /** Runs all steps; false if a number was not the file's. */
    boolean run(DynoxClient client) throws IOException {
        SyncTable<City> table = client.sync().table(City.class);
        load(table);
        countAll(table);
        countMillions(table);
        scanCapitals(table);
        page(table);
        parallel(table);
        paper.line("");
        paper.line(
                agreed
                        ? "Every number above agrees with the file the cities came from."
                        : "Not every number above agrees with the file the cities came from: this is a fault.");
        return agreed;
    }

    private void load(SyncTable<City> table) throws IOException {
        paper.step("Make a table and write the cities", "cities.create();", "cities.batchPut(list);");
        table.create();
        double millis = 0;
        double wcu = 0;
        long requests = 0;
        try (LoadProgress bar = progress.apply(cities.size())) {
            for (int from = 0; from < cities.size(); from += CHUNK) {
                int to = Math.min(cities.size(), from + CHUNK);
                Metrics metrics = table.batchPut(cities.subList(from, to)).metrics();
                millis += metrics.durationMs();
                wcu += metrics.consumedWcu();
                requests += metrics.requests();
                bar.at(to);
            }
        }
        paper.say(Figures.count(cities.size(), "item") + " written, " + Figures.units(wcu) + " WCU, "
                + Figures.count(requests, "request") + ", " + Figures.duration(millis));
    }

    private void countAll(SyncTable<City> table) throws IOException {
        paper.step("Count them all", "cities.count();");
        CountResult all = table.count();
        paper.say(Figures.count(all.count()) + " cities" + check(all.count(), cities.size()));
        paper.cost(all.metrics());
    }

    private void countMillions(SyncTable<City> table) throws IOException {
        paper.step("Count with a filter", "cities.count(City_.population.ge(1_000_000L));");
        CountResult millions = table.count(City_.population.ge(MILLION));
        long expected =
                cities.stream().filter(city -> city.population() >= MILLION).count();
        paper.say(Figures.count(millions.count()) + " cities of a million people or more"
                + check(millions.count(), expected));
        paper.cost(millions.metrics());
        paper.say("A filter saves the way over the network, not the reading: it costs what counting all costs.");
    }

    private void scanCapitals(SyncTable<City> table) throws IOException {
        paper.step(
                "Scan with a filter",
                "cities.scan()",
                "      .filter(City_.featureCode.eq(\"PPLC\").and(City_.population.ge(1_000_000L)))",
                "      .fetch();");
        Condition capitals = City_.featureCode.eq("PPLC").and(City_.population.ge(MILLION));
        ScanResult<City> found = table.scan().filter(capitals).fetch();
        long expected = cities.stream()
                .filter(city -> city.featureCode().equals("PPLC") && city.population() >= MILLION)
                .count();
        paper.table(
                CITY_COLUMNS, found.items().stream().limit(SHOWN).map(Demo::row).toList());
        int more = found.items().size() - SHOWN;
        paper.say((more > 0 ? "and " + Figures.count(more) + " more: " : "")
                + Figures.count(found.items().size()) + " capitals of a million people or more"
                + check(found.items().size(), expected));
        paper.cost(found.metrics());
    }

    private void page(SyncTable<City> table) throws IOException {
        paper.step(
                "Page by page, with a key to go on from",
                "page = cities.scan().limit(4).fetch();",
                "next = cities.scan().limit(4).startFrom(page.lastEvaluatedKey()).fetch();");
        ScanResult<City> first = table.scan().limit(PAGE).fetch();
        Key key = Objects.requireNonNull(first.lastEvaluatedKey());
        ScanResult<City> second = table.scan().limit(PAGE).startFrom(key).fetch();
        paper.say("page 1: " + names(first));
        paper.say("        " + key.toJson());
        paper.say("page 2: " + names(second));
        boolean apart = first.items().stream().noneMatch(second.items()::contains);
        agreed &= apart;
        paper.say(apart ? "No city on both pages, none between them." : "A city is on both pages: this is a fault.");
        paper.cost(first.metrics());
        paper.cost(second.metrics());
    }

    private void parallel(SyncTable<City> table) throws IOException {
        paper.step("Parallel scan", "cities.parallelScan(n).fetch();");
        List<Map<String, Object>> rows = new ArrayList<>();
        double alone = 0;
        for (int segments : new int[] {1, 2, 4, 8}) {
            ScanResult<City> result = table.parallelScan(segments).fetch();
            agreed &= result.items().size() == cities.size();
            Metrics metrics = result.metrics();
            alone = segments == 1 ? metrics.durationMs() : alone;
            rows.add(row(segments, metrics, alone));
        }
        paper.table(SEGMENT_COLUMNS, rows);
        int processors = Runtime.getRuntime().availableProcessors();
        paper.say("The engine shares the " + processors + " processors of this machine with jdynox, so these times"
                + " say little");
        paper.say("about AWS: there every segment is read by machines of its own. The cost is the same but for");
        paper.say("rounding: every page is charged in full halves of a unit.");
    }

    private static Map<String, Object> row(int segments, Metrics metrics, double alone) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("segments", BigDecimal.valueOf(segments));
        row.put("items", new Figure(Figures.count(metrics.itemsCount())));
        row.put("scanned", new Figure(Figures.count(metrics.scannedCount())));
        row.put("RCU", new Figure(Figures.units(metrics.consumedRcu())));
        row.put("requests", BigDecimal.valueOf(metrics.requests()));
        row.put("duration", new Figure(Figures.duration(metrics.durationMs())));
        row.put("against 1", new Figure(Figures.times(alone / metrics.durationMs())));
        return row;
    }

    private static Map<String, Object> row(City city) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", city.name());
        row.put("country", city.country());
        row.put("population", new Figure(Figures.count(city.population())));
        row.put("latitude", BigDecimal.valueOf(city.latitude()));
        row.put("longitude", BigDecimal.valueOf(city.longitude()));
        return row;
    }

    private static String names(ScanResult<City> page) {
        return String.join(", ", page.items().stream().map(City::name).toList());
    }

    private String check(long found, long expected) {
        agreed &= found == expected;
        return found == expected ? "" : ", but the file has " + Figures.count(expected) + ": this is a fault";
    }
}
