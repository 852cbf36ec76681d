package io.github.jdynox.processor;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The names of tables and indexes, and the handles that indexes have. */
final class TableNames {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");
    private static final Pattern SEPARATORS = Pattern.compile("[_.-]+");

    private TableNames() {}

    /** What {@code @Item} names; empty for none. A problem is reported. */
    static String of(Context context, Annotated item) {
        String table = item.string("table");
        if (!table.isEmpty() && !isValid(table)) {
            context.problems().report(context.model(), item.mirror(), Problem.TABLE_NAME, table);
        }
        return table;
    }

    static boolean isValid(String name) {
        return VALID.matcher(name).matches();
    }

    /** An identifier in camel case: {@code email-index} is emailIndex, {@code GSI1} gsi1, {@code 2nd} is _2nd. */
    static String handle(String index) {
        String joined = SEPARATORS
                .splitAsStream(index)
                .filter(word -> !word.isEmpty())
                .map(TableNames::capitalised)
                .collect(Collectors.joining());
        String handle = lowered(joined);
        if (handle.isEmpty() || !Character.isJavaIdentifierStart(handle.charAt(0))) {
            return "_" + (handle.isEmpty() ? "index" : handle);
        }
        return SourceVersion.isKeyword(handle) ? handle + "_" : handle;
    }

    /** A word in capitals is taken for one that shouts: {@code EMAIL} is Email. */
    private static String capitalised(String word) {
        boolean shouts = word.equals(word.toUpperCase(Locale.ROOT));
        String rest = word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + (shouts ? rest.toLowerCase(Locale.ROOT) : rest);
    }

    private static String lowered(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
