package io.github.jdynox.conformance;

import java.util.List;

/**
 * Exchanges that follow one another on new tables.
 *
 * @param tables names of the tables it starts with, from {@code tables.txt}
 */
record Scenario(String name, List<String> tables, List<Exchange> exchanges) {}
