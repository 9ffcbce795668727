package app.nape.breaks;

import java.time.LocalTime;

/**
 * A stretch of a day. When {@code to} is not after {@code from} it crosses midnight; equal ends are the whole day.
 *
 * @param from first local time inside
 * @param to first local time outside
 */
public record TimeRange(LocalTime from, LocalTime to) {}
