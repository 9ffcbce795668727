package app.nape.ui.shell;

import app.nape.ui.Navigator;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.redflags.RedFlagSheet;
import app.nape.ui.theme.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The window's inside: which page is shown and what lies over it. Lives on the FX thread. */
public final class Shell implements Navigator {
    private final PageContext context;
    private final PageFactory factory;
    private final Theme theme;
    private final ShellView view;
    private final Map<Place, Page> pages = new EnumMap<>(Place.class);
    private @Nullable Page player;
    private @Nullable Page shown;

    /**
     * Builds the frame; no page is made before it is first opened.
     *
     * @param contextFor gives the pages' context once it is told who navigates
     */
    public Shell(Function<Navigator, PageContext> contextFor, PageFactory factory, Theme theme) {
        this.context = contextFor.apply(this);
        this.factory = factory;
        this.theme = theme;
        this.view = new ShellView(context.texts(), place -> open(place, null), this::showRedFlags, em());
        context.settings().settings().addListener((_, _, _) -> view.emChanged(em()));
    }

    /** A dressed scene with the frame in it. Call once. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(view, width, height);
        theme.dress(scene);
        ShellKeys.install(scene, this);
        return scene;
    }

    /** The frame itself. */
    public Parent root() {
        return view;
    }

    @Override
    public void open(Place place, @Nullable String argument) {
        show(pages.computeIfAbsent(place, wanted -> factory.page(wanted, context)), argument);
        view.rail().mark(place);
    }

    @Override
    public void startSession(String routineOrExerciseId) {
        Page playing = player;
        if (playing == null) {
            playing = factory.player(context);
            player = playing;
        }
        show(playing, routineOrExerciseId);
        view.rail().mark(Place.STRETCH);
    }

    @Override
    public void logPain() {
        open(Place.LOG, "pain");
    }

    @Override
    public void startRemedy(String remedyId) {
        open(Place.LOG, "remedy:" + remedyId);
    }

    @Override
    public void showRedFlags() {
        if (view.hasCard()) {
            return;
        }
        RedFlagSheet sheet = new RedFlagSheet(context, this::closeCard, () -> {
            closeCard();
            open(Place.SETTINGS, "region");
        });
        view.setCard(sheet);
        sheet.takeFocus();
    }

    /** Takes the card away when one lies over the page; false when there was none. */
    boolean closeCard() {
        boolean there = view.hasCard();
        view.setCard(null);
        return there;
    }

    @Override
    public void tell(String sentence, @Nullable Runnable undo) {
        view.toast().tell(sentence, undo);
    }

    private void show(Page page, @Nullable String argument) {
        Page before = shown;
        if (!page.equals(before)) {
            if (before != null) {
                before.hidden();
            }
            shown = page;
            view.show(page.root());
        }
        page.shown(argument);
    }

    private double em() {
        return Math.max(14, Font.getDefault().getSize())
                * context.settings().settings().get().textPercent()
                / 100;
    }
}
