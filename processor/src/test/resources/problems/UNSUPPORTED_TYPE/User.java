package app;

import io.github.jdynox.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@Item
record User(
        Object any,
        int[] numbers,
        List<Locale> languages,
        Map<String, Optional2> values) {

    record Optional2(String name) {}
}
