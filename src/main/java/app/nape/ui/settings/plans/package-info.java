/** In Settings: planned pauses, the calendar whose busy times hold breaks, and what happens while a program is in front. */
package app.nape.ui.settings.plans;
