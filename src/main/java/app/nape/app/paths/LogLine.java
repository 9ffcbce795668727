package app.nape.app.paths;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One line for each record, and the places of an error below it. An error's own message is left out, since it may quote what
 * the person wrote.
 */
final class LogLine extends Formatter {
    @Override
    public String format(LogRecord record) {
        StringBuilder line = new StringBuilder()
                .append(record.getInstant())
                .append(' ')
                .append(record.getLevel())
                .append(' ')
                .append(record.getLoggerName())
                .append(": ")
                .append(formatMessage(record))
                .append('\n');
        for (Throwable thrown = record.getThrown(); thrown != null; thrown = thrown.getCause()) {
            line.append("  ").append(thrown.getClass().getName()).append('\n');
            for (StackTraceElement place : thrown.getStackTrace()) {
                line.append("    at ").append(place).append('\n');
            }
        }
        return line.toString();
    }
}
