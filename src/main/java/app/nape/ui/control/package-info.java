/**
 * Small controls of our own that several places share.
 */
package app.nape.ui.control;
