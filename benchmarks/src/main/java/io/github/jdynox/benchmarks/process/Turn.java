package io.github.jdynox.benchmarks.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One process of a run.
 *
 * @param round the first is 1
 */
public record Turn(int round, Cell cell, Jdk jdk) {

    /**
     * All of them in order: in each round the peers of a group follow each other on one JDK before the next JDK has its turn,
     * so that what else the machine does falls on those alike that are compared.
     */
    public static List<Turn> all(List<Cell> cells, List<Jdk> jdks, int rounds) {
        Map<String, List<Cell>> groups = new LinkedHashMap<>();
        cells.forEach(cell ->
                groups.computeIfAbsent(cell.group(), group -> new ArrayList<>()).add(cell));
        List<Turn> turns = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            for (List<Cell> group : groups.values()) {
                for (Jdk jdk : group.get(0).python() ? jdks.subList(0, 1) : jdks) {
                    for (Cell cell : group) {
                        if (round <= cell.rounds()) {
                            turns.add(new Turn(round, cell, jdk));
                        }
                    }
                }
            }
        }
        return turns;
    }

    /** What its measurement is kept under. */
    public String runtime() {
        return cell.python() ? "Python" : jdk.version();
    }

    @Override
    public String toString() {
        return cell.name() + " on " + runtime();
    }
}
