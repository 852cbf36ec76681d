package app;

import io.github.jdynox.Item;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

@Item(table = "surveys")
public record Survey(
        @Item.PartitionKey String pk,
        @Item.Default("draft") String status,
        Set<String> tags,
        Optional<String> note,
        @Item.Default("2026-01-31") LocalDate day,
        @Item.Ignore String secret,
        Arguments arguments,
        int count1,
        int count2,
        int count3,
        int count4,
        int count5,
        int count6,
        int count7,
        int count8,
        int count9,
        int count10,
        int count11,
        int count12,
        int count13,
        int count14,
        int count15,
        int count16,
        int count17,
        int count18,
        int count19,
        int count20,
        int count21,
        int count22,
        int count23,
        int count24,
        int count25,
        int count26,
        int count27,
        int count28,
        int count29,
        int count30,
        int count31,
        int count32,
        int count33,
        int count34,
        int count35) {

    public enum Arguments {
        FOR,
        AGAINST
    }
}
