package app.nape.exchange.report;

/**
 * What was done of a programme in a span.
 *
 * @param title the programme's
 * @param sender who wrote it
 * @param due how often its sets were meant
 * @param done how often they were done, played or ticked
 * @param stopped how often one was stopped because it hurt
 * @param skipped how often an item was left out
 */
public record ReportProgramme(String title, String sender, int due, int done, int stopped, int skipped) {}
