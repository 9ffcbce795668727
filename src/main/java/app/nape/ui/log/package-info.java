/**
 * The Log place: pain episodes, readings, remedies, the list and the calendar of what was written.
 */
package app.nape.ui.log;
