package io.github.jdynox.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jdynox.cli.output.TextTable;
import io.github.jdynox.examples.Cities;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers of the demo, held against the file as it is, read without the code that the demo reads it with. */
class DemoRunIT {

    private static final int SMALL = 1_000;
    private static final int ALL = 135_233;

    private record Numbers(long cities, long millions, long capitals) {}

    @Test
    void demo_wholeFile_hasItsNumbers() throws IOException {
        assertNumbers(run(DemoEngine.MEMORY, Integer.MAX_VALUE), ofFile(ALL));
    }

    @ParameterizedTest
    @EnumSource(DemoEngine.class)
    void demo_beginningOfTheFile_hasItsNumbers(DemoEngine engine) throws IOException {
        assertNumbers(run(engine, SMALL), ofFile(SMALL));
    }

    @Test
    void progress_withoutATerminal_isALineEachQuarter() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);

        new DemoRun(DemoEngine.MEMORY, new ByteArrayOutputStream(), new TextTable.Look(0, false)).run(10_000, lines, 0);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                           2,500 of 10,000 items written
                           5,000 of 10,000 items written
                           7,500 of 10,000 items written
                           10,000 of 10,000 items written
                        """);
    }

    private static String run(DemoEngine engine, int limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        boolean agreed = new DemoRun(engine, out, new TextTable.Look(0, false)).run(limit, nowhere, 0);
        assertThat(agreed).isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertNumbers(String out, Numbers expected) {
        String all = String.format("%,d", expected.cities());
        assertThat(out)
                .startsWith(all + " real cities in ")
                .contains("   " + all + " items written, ")
                .contains("   " + all + " cities\n   " + all + " items, " + all + " scanned, ")
                .contains("   " + String.format("%,d", expected.millions()) + " cities of a million people or more\n")
                .contains(" " + String.format("%,d", expected.capitals()) + " capitals of a million people or more\n")
                .contains("No city on both pages, none between them.\n")
                .endsWith("\nEvery number above agrees with the file the cities came from.\n");
        for (int segments : List.of(1, 2, 4, 8)) {
            assertThat(out).containsPattern("\n +" + segments + "  " + all + " +" + all + " ");
        }
    }

    private static Numbers ofFile(int limit) throws IOException {
        try (InputStream file = Objects.requireNonNull(Cities.class.getResourceAsStream("cities.csv.gz"));
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(file))) {
            List<NamedCsvRecord> records = reader.stream().limit(limit).toList();
            long millions = records.stream().filter(DemoRunIT::isMillion).count();
            long capitals = records.stream()
                    .filter(record ->
                            isMillion(record) && record.getField("feature_code").equals("PPLC"))
                    .count();
            return new Numbers(records.size(), millions, capitals);
        }
    }

    private static boolean isMillion(NamedCsvRecord record) {
        return record.getField("population").length() >= 7;
    }
}
