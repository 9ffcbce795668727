package app.nape.workshop.tour;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainDraft;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.content.CareCatalogue;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.MotionCatalogue;
import app.nape.settings.Settings;
import app.nape.ui.PageContext;
import app.nape.ui.PracticeDesk;
import app.nape.ui.Voice;
import app.nape.ui.shell.PageFactory;
import app.nape.ui.shell.Shell;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;

/** A whole window with sample data at one instant, on no stage. */
final class TourWindow {
    /** A Friday afternoon. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Instant NOW = DAY.atTime(14, 25).atZone(ZONE).toInstant();

    private final SampleAgentLine agent = new SampleAgentLine();
    private final DirectDraftDesk drafts = new DirectDraftDesk();
    private final PracticeDesk practice = SamplePractice.desk();
    private final Shell shell;
    private final Theme theme;
    private final DirectSettingsDesk desk;
    private @Nullable PageContext context;
    private Scene scene;

    /** What every window of one tour shares. */
    record Catalogues(Texts texts, ExerciseCatalogue exercises, CareCatalogue care, MotionCatalogue motions) {}

    TourWindow(TourStop stop, Catalogues shared, Settings settings) {
        MemoryJournal journal = new MemoryJournal();
        stop.past().accept(new SampleDay(journal, shared.exercises().routines(), DAY, ZONE));
        desk = new DirectSettingsDesk(stop.choices().apply(settings));
        theme = new Theme(desk.settings(), new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT).getReadOnlyProperty());
        shell = new Shell(
                navigator -> {
                    PageContext made = new PageContext(
                            shared.texts(),
                            shared.exercises(),
                            shared.care(),
                            shared::motions,
                            new DirectJournalDesk(journal),
                            agent,
                            desk,
                            new FixedClocks(NOW, ZONE),
                            navigator);
                    context = made;
                    return made;
                },
                new PageFactory(Voice.SILENT, new Random(1), drafts, new DirectDataDesk(), practice),
                theme);
        scene = shell.scene(stop.width(), stop.height());
        stop.doing().accept(this, agent);
    }

    /** Other choices from now on, as if they had been made in Settings. */
    void choose(UnaryOperator<Settings> change) {
        desk.change(change);
    }

    Shell shell() {
        return shell;
    }

    /** Where programmes for others are; nothing is there before something is put there. */
    PracticeDesk practice() {
        return practice;
    }

    /** Takes the picture of this scene instead of the window's. */
    void look(BiFunction<PageContext, Theme, Scene> other) {
        scene = other.apply(Objects.requireNonNull(context), theme);
    }

    /** Ticks a box. */
    void tick(String selector) {
        shell.root().applyCss();
        shell.root().layout();
        if (shell.root().lookup(selector) instanceof CheckBox box) {
            box.fire();
        }
    }

    /** As if a pain entry had been begun and left. */
    void writePain() {
        writePain(new PainSite("neck-back", BodySide.LEFT));
    }

    /** The same, at this place. */
    void writePain(PainSite place) {
        drafts.keep(new PainDraft(
                new UUID(0, 1),
                new UUID(0, 2),
                NOW.minusSeconds(600),
                PainFields.of(List.of(place), List.of(), List.of(), List.of(), ""),
                new Nprs(6),
                null));
    }

    /** Presses a button. */
    void press(String selector) {
        settle();
        if (scene.lookup(selector) instanceof ButtonBase button) {
            button.fire();
        }
    }

    /** Lets controls make their insides, so that what is in them can be found. */
    void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    Scene scene() {
        return scene;
    }
}
