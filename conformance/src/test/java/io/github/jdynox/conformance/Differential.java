package io.github.jdynox.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends the same requests to two DynamoDBs and keeps what they answer differently. */
final class Differential {

    /** A request that two DynamoDBs answered differently. */
    record Difference(RandomRequests.Call call, Answer one, Answer other) {
        String text() {
            return call
                    + ("\n  embedded engine: " + one + "\n  DynamoDB Local:  " + other).replaceAll("x{100,}", "x..x");
        }
    }

    private final DynamoUnderTest one;
    private final DynamoUnderTest other;

    Differential(DynamoUnderTest one, DynamoUnderTest other) {
        this.one = one;
        this.other = other;
    }

    /** The first difference that is not a known one; the tables are new. */
    Optional<Difference> first(List<RandomRequests.Call> calls) {
        start();
        return calls.stream().map(this::compare).flatMap(Optional::stream).findFirst();
    }

    void start() {
        for (DynamoUnderTest dynamo : List.of(one, other)) {
            dynamo.clear();
            for (ReadSource table : ReadSource.TABLES) {
                Answer created = dynamo.wire().send("CreateTable", Tables.json(table.table()));
                if (created.isError()) {
                    throw new IllegalStateException("CreateTable was refused: " + created);
                }
            }
        }
    }

    Optional<Difference> compare(RandomRequests.Call call) {
        Answer here = answer(one.wire(), call);
        Answer there = PhantomItems.dropped(one.wire(), other.wire(), call, answer(other.wire(), call));
        RefusedBatches.undo(one.wire(), other.wire(), call, there);
        boolean same = here.isError() == there.isError()
                && (KnownDifferences.isOrderOfErrors(here, there)
                        || new AnswerComparison(call.operation(), call.json())
                                .same(
                                        KnownDifferences.canonical(call, LocalAnswers.asOfTheService(call, there)),
                                        KnownDifferences.canonical(call, here)));
        return same ? Optional.empty() : Optional.of(new Difference(call, here, there));
    }

    private static Answer answer(Wire wire, RandomRequests.Call call) {
        return call.segments() == 0 ? wire.send(call.operation(), call.json()) : Walk.of(wire, call);
    }

    /** The fewest of {@code calls}, the last one kept, that still end in a difference: halves dropped, then single ones. */
    List<RandomRequests.Call> shrink(List<RandomRequests.Call> calls) {
        List<RandomRequests.Call> kept = calls;
        for (int chunk = Math.max(1, calls.size() / 2); ; chunk /= 2) {
            for (int from = 0; from < kept.size() - 1; ) {
                List<RandomRequests.Call> fewer = new ArrayList<>(kept);
                fewer.subList(from, Math.min(from + chunk, kept.size() - 1)).clear();
                if (first(fewer).isPresent()) {
                    kept = fewer;
                } else {
                    from += chunk;
                }
            }
            if (chunk == 1) {
                return kept;
            }
        }
    }
}
