/**
 * The schedule in Settings: presets with their evidence, a day drawn, every reminder and bound to be changed, files to give away.
 */
@NullMarked
package app.nape.ui.settings.schedule;

import org.jspecify.annotations.NullMarked;
