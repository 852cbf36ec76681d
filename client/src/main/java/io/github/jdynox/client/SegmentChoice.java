package io.github.jdynox.client;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Segments#AUTO} comes to for one table or index, before anything is measured.
 *
 * @param segments into how many parts to divide it
 * @param concurrency with how many requests at once to begin
 * @param most how many requests at once there may be
 */
record SegmentChoice(int segments, int concurrency, int most) {

    /** What DynamoDB reads at the most for one page. */
    private static final double PAGE_BYTES = 1 << 20;

    /**
     * Pages of a part of a large table: ending each part in a page that is not full costs little, and there are parts enough
     * to have every request busy to the end.
     */
    private static final double PAGES_A_PART = 8;

    /** Parts a page of a small table, which is read all at once: hashing does not divide evenly. */
    private static final double PARTS_A_PAGE = 2;

    /** More parts than this tell nothing more; each has a line in the result. */
    private static final double MOST_PARTS = 100_000;

    /** DynamoDB counts every six hours or so: a table may have been filled since, or it may be none of our business. */
    private static final int PARTS_OF_UNKNOWN = 32;

    /** What one request after another consumes a second where pages are full: about 128 units in 250 ms to 500 ms. */
    private static final double UNITS_A_REQUEST = 250;

    /** Requests may be so many times slower, and so many at once are no danger to a small capacity. */
    private static final double SLOWER = 4;

    private static final double FEW = 8;

    /** Answers that one core can decode while one is on its way. */
    private static final int REQUESTS_A_CORE = 16;

    /** A page in memory, as bytes and as items. */
    private static final long PAGE_IN_MEMORY = 4 << 20;

    /**
     * @param table what DynamoDB says of the table; null where it does not
     * @param unitsPerSecond the budget; infinite where there is none
     */
    static SegmentChoice of(ReadPlan plan, @Nullable TableDescription table, double unitsPerSecond) {
        Size size = table == null ? Size.UNKNOWN : Size.of(table, plan.target.index());
        double pages = size.pages(plan.pageSize);
        double units = size.provisioned == 0 ? unitsPerSecond : Math.min((double) size.provisioned, unitsPerSecond);
        Runtime machine = Runtime.getRuntime();
        double useful = Math.min(Math.max(FEW, units / UNITS_A_REQUEST * SLOWER), most(machine.maxMemory()));
        int resumed = plan.resume == null ? 0 : plan.resume.totalSegments();
        int segments = resumed > 0 ? resumed : segments(pages);
        int most = Math.min(segments, plan.concurrency > 0 ? plan.concurrency : (int) useful);
        double bearable = units / UNITS_A_REQUEST + 1;
        // What takes two requests each is over before anything is found out.
        double decodable = pages > 0 && pages <= 2 * most ? most : REQUESTS_A_CORE * machine.availableProcessors();
        int first = (int) Math.max(1, Math.min(Math.min(bearable, decodable), most));
        return new SegmentChoice(segments, first, most);
    }

    /** What is read, in items, bytes, and units that are provisioned a second; zeros where that is not known. */
    private record Size(long items, long bytes, long provisioned) {

        static final Size UNKNOWN = new Size(0, 0, 0);

        static Size of(TableDescription table, @Nullable String index) {
            return table.indexes().stream()
                    .filter(candidate -> candidate.name().equals(index))
                    .findFirst()
                    .map(found -> new Size(
                            found.itemCount(),
                            found.sizeBytes(),
                            found.global() ? found.readCapacity() : table.readCapacity()))
                    .orElseGet(() -> new Size(table.itemCount(), table.sizeBytes(), table.readCapacity()));
        }

        double pages(int pageSize) {
            return Math.max(bytes / PAGE_BYTES, pageSize == 0 ? 0 : (double) items / pageSize);
        }
    }

    static int segments(double pages) {
        if (pages == 0) {
            return PARTS_OF_UNKNOWN;
        }
        double small = Math.min(pages * PARTS_A_PAGE, ReadPreparation.USUAL_CONCURRENCY);
        return (int) Math.min(Math.ceil(Math.max(pages / PAGES_A_PART, small)), MOST_PARTS);
    }

    /** A quarter of the heap is for pages. */
    private static int most(long heap) {
        return (int) Math.max(2, Math.min(heap / 4 / PAGE_IN_MEMORY, ReadPreparation.USUAL_CONCURRENCY));
    }
}
