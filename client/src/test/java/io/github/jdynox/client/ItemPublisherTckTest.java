package io.github.jdynox.client;

import java.util.concurrent.Flow;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.Test;

@Test
public class ItemPublisherTckTest extends FlowPublisherVerification<City> {

    public ItemPublisherTckTest() {
        super(Tck.environment());
    }

    @Override
    public Flow.Publisher<City> createFlowPublisher(long elements) {
        return Tck.scan(elements);
    }

    @Override
    public Flow.Publisher<City> createFailedFlowPublisher() {
        return Tck.refused();
    }

    @Override
    public long maxElementsFromPublisher() {
        return Tck.MOST;
    }
}
