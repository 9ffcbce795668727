package app.nape.ui.figure;

import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.MotionPhase;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.View;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One exercise's key phases, from its best and its second view. */
final class FigureSheet {
    /** How wide one pose is, in pixels; the property is for a test that asks only what is drawn. */
    private static final String CELL = "nape.tour.cell";

    private static final int USUAL = 360;
    private static final int HIGHER = 20;
    private static final int LABEL = 26;
    private static final int TITLE = 40;

    private final Motion motion;
    private final String name;
    private final Figure figure;
    private final int paper;
    private final int cellWide = Integer.getInteger(CELL, USUAL);
    private final int cellHigh = cellWide + HIGHER;

    FigureSheet(Motion motion, String name, Appearance appearance, int paper) {
        this.motion = motion;
        this.name = name;
        this.figure = new Figure(appearance);
        this.paper = paper;
    }

    BufferedImage draw() {
        List<Still> stills = stills();
        BufferedImage sheet =
                new BufferedImage(cellWide * stills.size(), TITLE + 2 * (cellHigh + LABEL), BufferedImage.TYPE_INT_RGB);
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
        for (int column = 0; column < stills.size(); column++) {
            for (View view : List.of(View.BEST, View.SECOND)) {
                int top = TITLE + (view == View.BEST ? 0 : cellHigh + LABEL);
                Camera camera = motion.look().camera(view);
                g.drawImage(cell(stills.get(column).posture(), camera), column * cellWide, top, null);
                g.drawString(
                        stills.get(column).name() + ", " + Math.round(camera.yaw()) + "°",
                        column * cellWide + 16,
                        top + cellHigh + 14);
            }
        }
        g.dispose();
        return sheet;
    }

    /** The poses that each phase passes through or ends in, at work where they are held, where none like it came before. */
    private List<Still> stills() {
        List<Still> found = new ArrayList<>();
        Set<Pose> known = new HashSet<>();
        for (int i = 0; i < motion.phases().size(); i++) {
            MotionPhase phase = motion.phases().get(i);
            boolean held = i + 1 < motion.phases().size()
                    && motion.phases().get(i + 1).hold()
                    && motion.phases().get(i + 1).end().equals(phase.end());
            Posture end = motion.at(held ? i + 1 : i, 1, Duration.ofSeconds(1));
            int number = 0;
            for (Pose key : phase.keys()) {
                number++;
                boolean last = number == phase.keys().size();
                if (known.add(key)) {
                    found.add(new Still(
                            last ? phase.name() : phase.name() + " " + number, last ? end : end.passing(key)));
                }
            }
        }
        return found;
    }

    private BufferedImage cell(Posture posture, Camera camera) {
        int[] pixels = new int[cellWide * cellHigh];
        figure.draw(motion, posture, camera, cellWide, cellHigh, pixels);
        BufferedImage image = new BufferedImage(cellWide, cellHigh, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, cellWide, cellHigh, pixels);
        return image;
    }

    private record Still(String name, Posture posture) {}
}
