package io.github.jdynox.aws;

import java.nio.channels.AsynchronousCloseException;
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
        } catch (AsynchronousCloseException e) {
            // The thread was interrupted, and still is, which is for those who wait on it.
        }
    }

    @Override
    protected void implCloseChannel() {
        whenInterrupted.run();
    }
}
