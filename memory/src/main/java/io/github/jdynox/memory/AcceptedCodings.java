package io.github.jdynox.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code Accept-Encoding} header asks for, read as the service does: {@code identity} counts for nothing, a
 * weight that is no number or above 1 is 1, and the first weight of a coding is the one that holds.
 */
final class AcceptedCodings {

    private static final String WEIGHT = "q=";
    private static final String ANY = "*";

    private AcceptedCodings() {}

    /** The coding of the greatest weight, of equals the one named first; null for none. */
    static @Nullable ContentCoding best(@Nullable String header) {
        ContentCoding best = null;
        double most = 0;
        for (Map.Entry<ContentCoding, Double> coding : weights(header).entrySet()) {
            if (coding.getValue() > most) {
                most = coding.getValue();
                best = coding.getKey();
            }
        }
        return best;
    }

    private static Map<ContentCoding, Double> weights(@Nullable String header) {
        Map<ContentCoding, Double> weights = new LinkedHashMap<>();
        double any = 0;
        for (String element : header == null ? new String[0] : header.split(",")) {
            String[] parts = element.split(";", 2);
            double weight = parts.length > 1 ? weight(parts[1]) : 1;
            ContentCoding coding = ContentCoding.named(parts[0].strip());
            if (coding != null) {
                weights.merge(coding, weight, Math::max);
            } else if (parts[0].strip().equals(ANY)) {
                any = Math.max(any, weight);
            }
        }
        for (ContentCoding coding : ContentCoding.values()) {
            weights.putIfAbsent(coding, any);
        }
        return weights;
    }

    private static double weight(String parameters) {
        int at = parameters.indexOf(WEIGHT);
        if (at < 0) {
            return 1;
        }
        try {
            return Math.min(
                    1,
                    Double.parseDouble(
                            parameters.substring(at + WEIGHT.length()).split(";", 2)[0]));
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
