/**
 * The two clocks everything else is told the time by, and the roll-over of the person's day.
 * Pure: sees nothing of Nape's, reads no clock itself.
 */
package app.nape.time;
