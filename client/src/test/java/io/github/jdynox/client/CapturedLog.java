package io.github.jdynox.client;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** The SLF4J provider of this module's tests: keeps the lines of a test that listens. */
public final class CapturedLog implements SLF4JServiceProvider {

    private static final List<String> LINES = new CopyOnWriteArrayList<>();
    private static volatile Level threshold = Level.WARN;

    /** Called by SLF4J. */
    public CapturedLog() {}

    /** Forgets what was logged, and keeps what is logged from now on, from this level up. */
    static void listen(Level level) {
        threshold = level;
        LINES.clear();
    }

    /** The lines about a table: level and message. */
    static List<String> lines(String table) {
        return LINES.stream().filter(line -> line.contains(" " + table)).toList();
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> new KeepingLogger();
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return new BasicMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return new NOPMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    private static final class KeepingLogger extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        @Override
        protected String getFullyQualifiedCallerName() {
            return KeepingLogger.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
            LINES.add(level + " " + MessageFormatter.basicArrayFormat(pattern, arguments));
        }

        @Override
        public boolean isTraceEnabled() {
            return threshold.compareTo(Level.TRACE) >= 0;
        }

        @Override
        public boolean isDebugEnabled() {
            return threshold.compareTo(Level.DEBUG) >= 0;
        }

        @Override
        public boolean isInfoEnabled() {
            return threshold.compareTo(Level.INFO) >= 0;
        }

        @Override
        public boolean isWarnEnabled() {
            return threshold.compareTo(Level.WARN) >= 0;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }
    }
}
