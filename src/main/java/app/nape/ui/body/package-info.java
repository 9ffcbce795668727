/** The body map: our own drawing of head, neck, shoulders, arms and back, to say where it hurts and to show where it did. */
package app.nape.ui.body;
