/** Ice, heat, massage and the rest: the timer, what to mind, and how it was before and after. */
package app.nape.ui.remedy;
