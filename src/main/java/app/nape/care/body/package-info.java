/** The drawing of the body: which region is where, as path data, for the screen and for paper. Pure: sees {@code care}. */
package app.nape.care.body;
