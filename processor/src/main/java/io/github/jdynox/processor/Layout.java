package io.github.jdynox.processor;

import com.palantir.javapoet.JavaFile;
import java.util.regex.Pattern;

/** The last touch on a source file: JavaPoet spreads over three lines what fits on one. */
final class Layout {

    private static final Pattern SHORT_JAVADOC = Pattern.compile("/\\*\\*\\n *\\* (.*)\\n *\\*/");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");
    private static final Pattern TYPE_START = Pattern.compile("(?m)^(.*\\bclass .* \\{)$");
    private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");

    private Layout() {}

    static String of(JavaFile file) {
        String source = file.toString();
        source = SHORT_JAVADOC.matcher(source).replaceAll("/** $1 */");
        source = EMPTY_BODY.matcher(source).replaceAll("{}");
        source = TYPE_START.matcher(source).replaceAll("$1\n");
        return TRAILING_SPACE.matcher(source).replaceAll("");
    }
}
