/** Planned pauses: how one is planned, which stand, and how one is taken back. Today and Settings show them alike. */
package app.nape.ui.plan;
