/**
 * What may be read about spasms, and the check of the desk and the day: ids, sources and how strong each statement is. The words stand
 * in the texts. Pure: sees nothing of the other rooms.
 */
package app.nape.care.guide;
