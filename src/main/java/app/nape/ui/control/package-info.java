/**
 * Small controls of our own, and the words for entries, sites and times, that several places share.
 */
package app.nape.ui.control;
