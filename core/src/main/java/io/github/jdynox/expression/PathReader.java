package io.github.jdynox.expression;

/** Reads one path from a place in a text, as far as it goes. */
final class PathReader {

    private final String text;
    private final String subject;
    private int position;

    /** @param subject what the text is, for messages: {@code condition} */
    PathReader(String text, int position, String subject) {
        this.text = text;
        this.position = position;
        this.subject = subject;
    }

    /** The first character behind the path. */
    int position() {
        return position;
    }

    Path read() {
        Path path = Path.of(name("an attribute name"));
        while (true) {
            if (at('.')) {
                position++;
                path = path.key(name("a map key"));
            } else if (at('[')) {
                path = path.index(index());
            } else {
                return path;
            }
        }
    }

    private String name(String expected) {
        if (at('`')) {
            return quotedName();
        }
        int start = position;
        while (position < text.length() && BareName.isPart(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw SyntaxProblem.at(text, position, subject, expected);
        }
        return text.substring(start, position);
    }

    private String quotedName() {
        StringBuilder name = new StringBuilder();
        int from = position + 1;
        while (true) {
            int end = text.indexOf('`', from);
            if (end < 0) {
                throw SyntaxProblem.at(text, text.length(), subject, "a closing backtick");
            }
            name.append(text, from, end);
            position = end + 1;
            if (!at('`')) {
                break;
            }
            name.append('`');
            from = position + 1;
        }
        if (name.isEmpty()) {
            throw SyntaxProblem.at(text, position - 1, subject, "a name between the backticks");
        }
        return name.toString();
    }

    private int index() {
        int start = ++position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        // nine digits: beyond any list that fits into an item, and within the range of int
        if (position == start || position - start > 9) {
            throw SyntaxProblem.at(text, start, subject, "a list index");
        }
        int index = Integer.parseInt(text.substring(start, position));
        if (!at(']')) {
            throw SyntaxProblem.at(text, position, subject, "\"]\"");
        }
        position++;
        return index;
    }

    private boolean at(char c) {
        return position < text.length() && text.charAt(position) == c;
    }
}
