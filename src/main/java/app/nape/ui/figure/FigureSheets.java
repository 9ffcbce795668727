package app.nape.ui.figure;

import app.nape.content.ExerciseCatalogue;
import app.nape.content.MotionCatalogue;
import app.nape.exercise.Exercise;
import app.nape.figure.Appearance;
import app.nape.figure.body.Build;
import app.nape.figure.body.Haircut;
import app.nape.figure.paint.FigurePalette;
import app.nape.figure.pose.Motion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a contact sheet for each exercise: its key phases from two sides, for a therapist to look through. */
public final class FigureSheets {
    private static final int LIGHT_PAPER = 0xF5F2EC;
    private static final int DARK_PAPER = 0x161C1B;

    private FigureSheets() {}

    /**
     * Writes one PNG per exercise, named by its id. Needs no display and no toolkit.
     *
     * @param dark whether the pages are dark
     * @return how many were written
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static int write(Path folder, ExerciseCatalogue exercises, MotionCatalogue motions, boolean dark) {
        FigurePalette palette = dark ? FigurePalette.DARK : FigurePalette.LIGHT;
        Appearance appearance = new Appearance(palette, Build.MEDIUM, Haircut.SHORT);
        try {
            Files.createDirectories(folder);
            for (Exercise exercise : exercises.exercises()) {
                Motion motion = motions.of(exercise.id());
                FigureSheet sheet =
                        new FigureSheet(motion, exercise.name(), appearance, dark ? DARK_PAPER : LIGHT_PAPER);
                ImageIO.write(
                        sheet.draw(),
                        "png",
                        folder.resolve(exercise.id() + ".png").toFile());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return exercises.exercises().size();
    }
}
