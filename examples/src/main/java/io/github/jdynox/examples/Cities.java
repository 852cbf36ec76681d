package io.github.jdynox.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The 135,233 cities of the gazetteer, as they lie in this module's resources. */
public final class Cities {

    private Cities() {}

    /** All cities, in the order of their numbers. */
    public static List<City> load() {
        try (InputStream compressed = Objects.requireNonNull(Cities.class.getResourceAsStream("cities.csv.gz"));
                InputStream csv = new GZIPInputStream(compressed, 1 << 16);
                CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv);
                Stream<NamedCsvRecord> stream = records.stream()) {
            return stream.map(Cities::city).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static City city(NamedCsvRecord record) {
        String adminCode = record.getField("admin_code");
        return new City(
                record.getField("country"),
                Integer.parseInt(record.getField("geoname_id")),
                record.getField("name"),
                adminCode.isEmpty() ? null : adminCode,
                record.getField("feature_code"),
                Long.parseLong(record.getField("population")),
                Double.parseDouble(record.getField("latitude")),
                Double.parseDouble(record.getField("longitude")));
    }
}
