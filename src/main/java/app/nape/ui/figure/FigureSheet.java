package app.nape.ui.figure;

import app.nape.figure.Appearance;
import app.nape.figure.Camera;
import app.nape.figure.Figure;
import app.nape.figure.Motion;
import app.nape.figure.MotionPhase;
import app.nape.figure.Posture;
import app.nape.figure.View;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One exercise's key phases, from its best and its second view. */
final class FigureSheet {
    private static final int CELL_WIDTH = 360;
    private static final int CELL_HEIGHT = 380;
    private static final int LABEL = 26;
    private static final int TITLE = 40;

    private final Motion motion;
    private final String name;
    private final Figure figure;
    private final int paper;

    FigureSheet(Motion motion, String name, Appearance appearance, int paper) {
        this.motion = motion;
        this.name = name;
        this.figure = new Figure(appearance);
        this.paper = paper;
    }

    BufferedImage draw() {
        List<Integer> phases = keyPhases();
        BufferedImage sheet = new BufferedImage(
                CELL_WIDTH * phases.size(), TITLE + 2 * (CELL_HEIGHT + LABEL), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Color page = new Color(paper);
        boolean dark = page.getRed() + page.getGreen() + page.getBlue() < 384;
        g.setColor(page);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setColor(dark ? new Color(0xE6E3DC) : new Color(0x26302F));
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 18));
        g.drawString(name + "   " + motion.id(), 16, 27);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        for (int column = 0; column < phases.size(); column++) {
            for (View view : List.of(View.BEST, View.SECOND)) {
                int top = TITLE + (view == View.BEST ? 0 : CELL_HEIGHT + LABEL);
                Camera camera = motion.look().camera(view);
                g.drawImage(cell(phases.get(column), camera), column * CELL_WIDTH, top, null);
                g.drawString(
                        motion.phases().get(phases.get(column)).name() + ", " + Math.round(camera.yaw()) + "°",
                        column * CELL_WIDTH + 16,
                        top + CELL_HEIGHT + 14);
            }
        }
        g.dispose();
        return sheet;
    }

    /** Phases that end where none before them did. */
    private List<Integer> keyPhases() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < motion.phases().size(); i++) {
            MotionPhase phase = motion.phases().get(i);
            boolean known = found.stream()
                    .anyMatch(earlier -> motion.phases().get(earlier).end().equals(phase.end()));
            if (!known) {
                found.add(i);
            }
        }
        return found;
    }

    private BufferedImage cell(int phase, Camera camera) {
        int[] pixels = new int[CELL_WIDTH * CELL_HEIGHT];
        Posture posture = motion.at(phase, 1, Duration.ofSeconds(1));
        figure.draw(motion, posture, camera, CELL_WIDTH, CELL_HEIGHT, pixels);
        BufferedImage image = new BufferedImage(CELL_WIDTH, CELL_HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, CELL_WIDTH, CELL_HEIGHT, pixels);
        return image;
    }
}
