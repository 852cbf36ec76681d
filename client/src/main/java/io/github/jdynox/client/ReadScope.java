package io.github.jdynox.client;

import io.github.jdynox.json.JsonWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a checkpoint is of: reads of one scope meet the same items in the same order a segment, so one can go on where
 * another stopped.
 *
 * @param index null for the table itself
 * @param request a digest of filter and key condition, since their values must not be kept
 * @param totalSegments 1 where the table is read as a whole; 0 where it is not known yet
 * @param segment the one segment that is read; -1 for all
 */
record ReadScope(String table, @Nullable String index, String request, int totalSegments, int segment) {

    private static final int DIGEST_BYTES = 16;

    /** The scope of a plan whose run is divided into so many segments. */
    static ReadScope of(ReadPlan plan, int segments) {
        boolean one = !plan.isParallel() && plan.totalSegments > 0;
        return new ReadScope(
                plan.target.table(),
                plan.target.index(),
                digest(plan),
                one ? plan.totalSegments : segments,
                one ? plan.segment : -1);
    }

    /** Refuses a checkpoint that a plan cannot go on from. How many segments there are may be left to the checkpoint. */
    static void check(ReadPlan plan, Checkpoint checkpoint) {
        int segments = plan.autoSegments ? checkpoint.totalSegments() : Math.max(plan.totalSegments, 1);
        of(plan, segments).check(checkpoint.scope());
    }

    /** How many segments a read of this scope reads. */
    int segmentsRead() {
        return segment < 0 ? totalSegments : 1;
    }

    String described() {
        return index == null ? table : table + "/" + index;
    }

    /** Projection and consistency are left out: they change what is seen of the items, not which come and when. */
    private static String digest(ReadPlan plan) {
        ReadPlan essence = plan.with(p -> {
            p.projection = null;
            p.consistentRead = false;
            p.totalSegments = 0;
            p.autoSegments = false;
        });
        JsonWriter request = PageRequest.write(essence, null, 0, false);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.toByteArray());
            return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Refuses a checkpoint of another scope. */
    private void check(ReadScope found) {
        if (!described().equals(found.described())) {
            throw refused("of " + described(), "is of " + found.described());
        }
        if (totalSegments != found.totalSegments || segment != found.segment) {
            throw refused(segments(), "has " + found.segments());
        }
        if (!request.equals(found.request)) {
            throw refused("of a read with this filter and key condition", "is of another one");
        }
    }

    private String segments() {
        return segment < 0
                ? totalSegments + (totalSegments == 1 ? " segment" : " segments")
                : "segment " + segment + " of " + totalSegments;
    }

    private static IllegalArgumentException refused(String expected, String found) {
        return new IllegalArgumentException("Expected a checkpoint " + (expected.startsWith("of") ? "" : "with ")
                + expected + " but it " + found + "; resume the read that it was taken from.");
    }
}
