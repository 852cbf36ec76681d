package io.github.jdynox.client;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Expressions;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.time.Duration;

/** Refuses, before any request, what can be known to be wrong. */
final class ReadChecks {

    /** DynamoDB's own bound on TotalSegments. */
    static final int MAX_SEGMENTS = 1_000_000;

    private ReadChecks() {}

    static Condition filter(Condition filter) {
        new Expressions().filter(filter);
        return filter;
    }

    static long limit(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "Expected a limit of at least 1 item but was " + limit + "; leave it out to read every item.");
        }
        return limit;
    }

    static int pageSize(int pageSize) {
        if (pageSize < 1) {
            throw new IllegalArgumentException("Expected a page size of at least 1 item but was " + pageSize
                    + "; leave it out to let DynamoDB fill pages of 1 MB.");
        }
        return pageSize;
    }

    static int readAhead(int pages) {
        if (pages < 0 || pages > 1) {
            throw new IllegalArgumentException("Expected a read-ahead of 0 or 1 pages but was " + pages + ".");
        }
        return pages;
    }

    static int totalSegments(int total) {
        if (total < 1 || total > MAX_SEGMENTS) {
            throw new IllegalArgumentException("Expected 1 to 1000000 segments but was " + total + ".");
        }
        return total;
    }

    static int concurrency(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("Expected at least 1 request under way but was " + requests
                    + "; leave it out to have as many as are usual.");
        }
        return requests;
    }

    static int segment(int segment, int total) {
        totalSegments(total);
        if (segment < 0 || segment >= total) {
            throw new IllegalArgumentException(
                    "Expected a segment from 0 to " + (total - 1) + " (of " + total + ") but was " + segment + ".");
        }
        return segment;
    }

    /** A sort key condition that DynamoDB takes: checked here as it is rendered for the request. */
    static Condition sortKey(Condition condition, ReadPlan plan) {
        ReadTarget target = plan.target;
        KeyAttribute sort = target.keys().sortKey();
        if (sort == null) {
            throw new IllegalArgumentException(
                    "Expected a sort key to compare but " + target.described() + " has none; use filter(..).");
        }
        if (plan.sortKey != null) {
            throw new IllegalArgumentException("Expected one condition on sort key " + sort
                    + " but found a second one; use between(..) for a range, and filter(..) for the rest.");
        }
        Operand any = Operand.value(Codecs.STRING, "any");
        new Expressions().keyCondition(target.keys().partitionKey().name(), any, sort.name(), condition);
        return condition;
    }

    /** The value of a partition key: of the model's type, or a plain one of the same wire type. */
    static Operand partition(Object value, ReadTarget target) {
        return target.keys().partitionKey().operand(value);
    }

    static Key startFrom(Key key, ReadTarget target) {
        return key.resolve(target.startKey());
    }

    static Duration timeout(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("Expected a timeout above zero but was " + timeout
                    + "; leave it out to wait for as long as it takes.");
        }
        return timeout;
    }

    /** A checkpoint says what was handled: nobody says it of items that are only collected or passed on. */
    static void noCheckpointFile(ReadPlan plan, String way) {
        if (plan.checkpointFile != null) {
            throw new IllegalArgumentException("Expected forEach(..), start(..) or count() with checkpointTo("
                    + plan.checkpointFile.path().getFileName() + ") but found " + way
                    + ": what was handled of it is not known here; save cursor().checkpoint() yourself.");
        }
    }

    /** Combinations of options that cannot both be meant. */
    static void run(ReadPlan plan) {
        if (plan.resume != null) {
            ReadScope.check(plan, plan.resume);
            if (plan.startFrom != null) {
                throw new IllegalArgumentException(
                        "Expected either resume(..) or startFrom(..) but found both: each says where to begin.");
            }
        }
        if (plan.isParallel() && plan.startFrom != null) {
            String total = plan.autoSegments ? "n" : String.valueOf(plan.totalSegments);
            throw new IllegalArgumentException("Expected either segments(" + (plan.autoSegments ? "AUTO" : total)
                    + ") or startFrom(..) but found both: each segment has a place of its own to start from;"
                    + " use segment(i, " + total + ").startFrom(..).");
        }
        if (plan.concurrency > 0 && !plan.isParallel()) {
            throw new IllegalArgumentException("Expected segments(..) beside concurrency(" + plan.concurrency
                    + ") but found none: a read in one part has one request under way at a time.");
        }
    }
}
