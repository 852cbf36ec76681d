package app;

import io.github.jdynox.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Item
@SuppressWarnings("rawtypes")
record User(
        List raw,
        List<?> any,
        Map<String, ? extends Number> numbers,
        Optional empty) {}
