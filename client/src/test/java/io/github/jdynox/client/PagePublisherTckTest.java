package io.github.jdynox.client;

import java.util.concurrent.Flow;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.Test;

@Test
public class PagePublisherTckTest extends FlowPublisherVerification<Page<City>> {

    public PagePublisherTckTest() {
        super(Tck.environment());
    }

    /** A page an item: the last one is known by its being short, and so is empty unless the limit ends the run. */
    @Override
    public Flow.Publisher<Page<City>> createFlowPublisher(long elements) {
        return elements == 0
                ? new PullPublisher<>(() -> new PagePull<>(Tck.endedRun()))
                : Tck.scan(elements + 1).pageSize(1).limit(elements).pages();
    }

    @Override
    public Flow.Publisher<Page<City>> createFailedFlowPublisher() {
        return Tck.refused().pages();
    }

    @Override
    public long maxElementsFromPublisher() {
        return Tck.MOST;
    }
}
