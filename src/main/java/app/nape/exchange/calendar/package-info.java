/**
 * Reads when an iCalendar file (RFC 5545) says busy, and nothing else of it: titles, places and people are passed over while it is read.
 * Files on this machine only. Sees {@code plans} and {@code code}.
 */
package app.nape.exchange.calendar;
