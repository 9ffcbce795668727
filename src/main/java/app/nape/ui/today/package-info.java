/**
 * The Today place: what matters now.
 */
package app.nape.ui.today;
