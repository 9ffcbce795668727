package app.nape.exchange.handout;

import static app.nape.exchange.paper.Column.QUIET;

import app.nape.exchange.PdfTones;
import app.nape.exchange.paper.Leaf;
import app.nape.figure.Appearance;
import app.nape.figure.FigurePrint;
import app.nape.figure.paint.Detail;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.View;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figure as it begins, an arrow, and as it is at the end of the telling phase. All of a sheet are painted side by side first. */
final class FigurePair {
    /** Width of a picture as a share of its height. */
    private static final float ASPECT = 0.82f;
    /** Room for the arrow between them, as a share of the height. */
    private static final float ARROW = 0.16f;

    private final float high;
    private final Map<Still, PdfTones.Form> painted;

    /** The figures of these exercises, so many points high. */
    FigurePair(float high, List<Handout.Item> items) {
        this.high = high;
        List<Still> stills =
                items.stream().flatMap(FigurePair::stills).distinct().toList();
        Detail detail = Detail.forPictures(stills.size());
        this.painted =
                stills.parallelStream().collect(Collectors.toMap(Function.identity(), still -> painted(still, detail)));
    }

    /** A motion at the end of a phase, or at its beginning for none. */
    private record Still(Motion motion, int phase) {}

    private static Stream<Still> stills(Handout.Item item) {
        Motion motion = item.motion();
        return motion == null ? Stream.empty() : Stream.of(new Still(motion, -1), new Still(motion, item.phase()));
    }

    private PdfTones.Form painted(Still still, Detail detail) {
        Motion motion = still.motion();
        return PdfTones.of(
                FigurePrint.of(
                        motion,
                        still.phase() < 0 ? motion.at(0, 0, Duration.ZERO) : motion.at(still.phase(), 1, Duration.ZERO),
                        motion.look().camera(View.BEST),
                        Appearance.USUAL,
                        high * ASPECT,
                        high,
                        detail),
                high * ASPECT,
                high);
    }

    float width() {
        return high * (2 * ASPECT + ARROW);
    }

    void draw(Leaf on, Motion motion, int phase, float x, float y) throws IOException {
        float wide = high * ASPECT;
        one(on, new Still(motion, -1), x, y);
        one(on, new Still(motion, phase), x + wide + high * ARROW, y);
        arrow(on, x + wide + high * 0.02f, x + wide + high * (ARROW - 0.02f), y + high * 0.55f);
    }

    private void one(Leaf on, Still still, float x, float y) throws IOException {
        on.form(Objects.requireNonNull(painted.get(still)), x, y, high * ASPECT, high);
    }

    private void arrow(Leaf on, float from, float to, float y) throws IOException {
        float head = Math.min(9, (to - from) * 0.5f);
        on.rule(from, y, to - head * 0.8f, y, 2.2f, QUIET);
        on.polygon(QUIET, to, y, to - head, y + head * 0.55f, to - head, y - head * 0.55f);
    }
}
