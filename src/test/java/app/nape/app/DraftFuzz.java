package app.nape.app;

import app.nape.agent.StateFuzz;
import app.nape.care.BodySide;
import app.nape.care.EditDraft;
import app.nape.care.Nprs;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainDraft;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.fuzz.Lived;
import app.nape.ui.WindowBounds;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Rectangle2D;

/**
 * What a window left: an entry half written, half changed or half answered, or where it stood.
 *
 * @param <T> which of them
 */
public final class DraftFuzz<T> extends StateFuzz<T> {
    private static final UUID ID = UUID.fromString("01932f4e-0000-7000-8000-000000000001");
    private static final List<PainSite> SITES =
            List.of(new PainSite("neck-back", BodySide.LEFT), new PainSite("c-spine", null));
    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1280, 800), new Rectangle2D(1280, -200, 1920, 1080));
    private static final Map<Class<?>, Object> KEPT = Map.of(
            PainDraft.class,
            new PainDraft(
                    ID,
                    ID,
                    Lived.NOW,
                    PainFields.of(
                            SITES,
                            List.of("screen-sitting"),
                            List.of("tight"),
                            List.of("aching"),
                            "woke up and could not tu"),
                    new Nprs(7),
                    Lived.NOW),
            EditDraft.class,
            new EditDraft(
                    ID,
                    Lived.NOW,
                    PainFields.of(SITES, List.of("stress"), List.of(), List.of(), "words"),
                    Lived.NOW,
                    Lived.NOW,
                    Duration.ofMinutes(3),
                    new Nprs(1),
                    new Nprs(0)),
            OutcomeDrafts.class,
            new OutcomeDrafts(List.of(new OutcomeDraft(
                    ID,
                    true,
                    OutcomeMeasure.PSFS,
                    Lived.NOW,
                    List.of(new OutcomeDraft.Part("sleep", new Nprs(4)), new OutcomeDraft.Part("", null)),
                    null))),
            WindowBounds.class,
            new WindowBounds(10.5, 20, 1080, 760, false));

    private final T kept;

    /** For this of them. */
    public DraftFuzz(Class<T> type) throws IOException {
        super(type);
        kept = type.cast(Objects.requireNonNull(KEPT.get(type)));
    }

    @Override
    protected void goOn(T value) {
        switch (value) {
            case EditDraft edit -> edit.says(edit);
            case OutcomeDrafts drafts -> {
                for (OutcomeMeasure measure : OutcomeMeasure.values()) {
                    drafts.of(measure);
                }
                drafts.without(ID);
            }
            case WindowBounds bounds -> {
                WindowBounds shown = bounds.within(SCREENS);
                if (SCREENS.stream().noneMatch(screen -> screen.contains(shown.x(), shown.y()) && shown.width() > 0)) {
                    throw new IllegalStateException("Nobody sees a window at " + shown);
                }
            }
            default -> {}
        }
    }

    @Override
    protected Map<String, T> kept() {
        return Map.of("kept", kept);
    }
}
