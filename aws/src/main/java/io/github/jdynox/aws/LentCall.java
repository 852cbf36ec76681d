package io.github.jdynox.aws;

import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * A call on the thread of a caller that waits for it. A thread that reads from a socket takes no notice of being interrupted;
 * the JDK tells interruptible channels, so this is one, with nothing behind it, as long as the call takes.
 */
final class LentCall extends AbstractInterruptibleChannel implements Runnable {

    private final Runnable call;
    private final Runnable whenInterrupted;

    /**
     * @param whenInterrupted ends the call soon; run by the thread that interrupts
     */
    LentCall(Runnable call, Runnable whenInterrupted) {
        this.call = call;
        this.whenInterrupted = whenInterrupted;
    }

    @Override
    public void run() {
        begin();
        try {
            call.run();
        } finally {
            endCall();
        }
    }

    private void endCall() {
        try {
            end(true);
        } catch (ClosedByInterruptException e) {
            // the thread is still interrupted, which is for those who wait on it
        } catch (java.nio.channels.AsynchronousCloseException e) {
            throw new IllegalStateException(e); // not of a call that says it has completed
        }
    }

    @Override
    protected void implCloseChannel() {
        whenInterrupted.run();
    }
}
