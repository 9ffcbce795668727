/**
 * Good to know: what may be read about spasms, and the check of the desk and the day. No place of the rail but a page that one comes
 * back from. Sees {@code ui.control} and the ports of {@code ui}.
 */
package app.nape.ui.guide;
