package app.nape.figure;

import app.nape.figure.body.Build;
import app.nape.figure.body.Haircut;
import app.nape.figure.paint.FigurePalette;

/**
 * What the figure looks like.
 *
 * @param palette its colours
 * @param build its body shape
 * @param haircut its hair
 */
public record Appearance(FigurePalette palette, Build build, Haircut haircut) {
    /** On a light page. */
    public static final Appearance USUAL = new Appearance(FigurePalette.LIGHT, Build.MEDIUM, Haircut.SHORT);
}
