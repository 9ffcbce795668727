package app.nape.ui.shell;

import app.nape.exercise.SessionScene;
import app.nape.ui.Navigator;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.breaks.BreakScreens;
import app.nape.ui.control.PageCommands;
import app.nape.ui.guide.GuidePage;
import app.nape.ui.lock.IdleWatch;
import app.nape.ui.player.PlayerPage;
import app.nape.ui.theme.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The window's inside: which page is shown and what lies over it. Lives on the FX thread. */
public final class Shell implements Navigator {
    private final PageContext context;
    private final PageFactory factory;
    private final Theme theme;
    private final ShellView view;
    private final Cards cards;
    private final Locking locking;
    private final Leaving leaving;
    private final ShellCommands commands;
    private final Map<Place, Page> pages = new EnumMap<>(Place.class);
    private final Strip strip;
    private @Nullable PlayerPage player;
    private @Nullable GuidePage guide;
    private @Nullable PageCommands keys;
    private Place place = Place.TODAY;
    private @Nullable BreakScreens breaks;
    private @Nullable Page shown;
    private @Nullable Node startedBy;
    private @Nullable Node guideFrom;

    /**
     * Builds the frame; no page is made before it is first opened.
     *
     * @param contextFor gives the pages' context once it is told who navigates
     */
    public Shell(Function<Navigator, PageContext> contextFor, PageFactory factory, Theme theme) {
        this.context = contextFor.apply(this);
        this.factory = factory;
        this.theme = theme;
        this.cards = new Cards(context, this);
        this.leaving = new Leaving(context, this, cards);
        this.commands = new ShellCommands(context, this, cards, leaving);
        this.view = new ShellView(context.texts(), commands, place -> open(place, null), em());
        this.locking = new Locking(context, view, this::closeCard, this::showRedFlags);
        this.strip = new Strip(context, this::backToSession, factory.drafts());
        view.setStrip(strip);
        context.settings().settings().addListener((_, _, _) -> view.emChanged(em()));
        context.agent().status().addListener((_, _, _) -> showStrip());
        TimersTold.by(context);
        factory.drafts().draft().addListener((_, _, _) -> showStrip());
        factory.drafts().edit().addListener((_, _, _) -> showStrip());
        showStrip();
    }

    /** A dressed scene with the frame in it. Call once. */
    public Scene scene(double width, double height) {
        Scene scene = theme.scene(view, width, height);
        ShellKeys.install(scene, commands, this);
        keys = new PageCommands(scene);
        new Dropped(context, factory.data(), factory.practice(), this, cards).install(scene);
        new IdleWatch(scene, context.settings().settings(), this::inSession, locking::lock);
        return scene;
    }

    /** From now on shows the prompts and breaks that the agent asks for, whether or not the frame is on a stage. */
    public void followBreaks() {
        if (breaks == null) {
            breaks = new BreakScreens(context, theme, factory.voice());
        }
    }

    /** Whether one of the agent's cards is on the screen, other than a break's. */
    public boolean showsCard() {
        return breaks != null && breaks.showsCard();
    }

    /** The frame itself. */
    public Parent root() {
        return view;
    }

    @Override
    public void open(Place to, @Nullable String argument) {
        place = to;
        show(page(to), argument);
        view.rail().mark(to);
    }

    /** The page of a place; made now if it was not. */
    Page page(Place of) {
        return pages.computeIfAbsent(of, wanted -> factory.page(wanted, context));
    }

    /** The pages that were made. */
    Map<Place, Page> pages() {
        return pages;
    }

    @Nullable
    Page shown() {
        return shown;
    }

    ShellCommands commands() {
        return commands;
    }

    @Override
    public void run(String command) {
        commands.get(command).run();
    }

    /** Whether the window may be closed now; the first time it is told before that reminders go on, and the answer is no. */
    public boolean mayClose() {
        return leaving.mayClose();
    }

    /** Lays a card over the page; a session waits under it. */
    void lay(Region card) {
        if (player != null) {
            player.hold();
        }
        view.setCard(card);
    }

    /** Whether the card with this id lies over the page. */
    boolean lies(String id) {
        return view.hasCard() && view.lookup("#" + id) != null;
    }

    /** Opens a place and puts the keyboard on what is most likely wanted there, for whoever went there by a key. */
    void visit(Place to) {
        open(to, null);
        Page page = shown;
        if (page == null) {
            return;
        }
        // A page has its insides only once it is styled; a hasty Tab would pass it by.
        page.root().applyCss();
        page.takeFocus();
        view.pages().enter(page.root());
    }

    /**
     * Makes a page ready before its first visit, while the person waits for nothing, so that the visit costs no more than
     * a later one. Nothing of it is seen.
     */
    public void prepare(Place to) {
        if (!pages.containsKey(to)) {
            Page page = page(to);
            view.pages().prepare(page, () -> page.equals(shown));
        }
    }

    /** Whether the rail has this place: that of programmes for others is there only for whoever makes them. */
    public boolean has(Place wanted) {
        return wanted != Place.PRACTICE || commands.practice().getValue();
    }

    /** The same as {@link #prepare} for the guided session. */
    public void prepareSession() {
        if (player == null) {
            PlayerPage playing = player();
            playing.rehearse(() -> view.pages().rehearse(playing.root()));
        }
    }

    /** The same for what is good to know, and for the card of warning signs, of which the first is the slow one. */
    public void prepareHelp() {
        if (guide == null) {
            view.pages().rehearse(guide().root());
        }
        view.rehearse(cards.signs());
    }

    @Override
    public void startSession(String routineOrExerciseId) {
        PlayerPage playing = player();
        if (!playing.equals(shown)) {
            startedBy = view.getScene() == null ? null : view.getScene().getFocusOwner();
        }
        show(playing, routineOrExerciseId);
        view.rail().mark(Place.STRETCH);
    }

    @Override
    public void showGuide(@Nullable String part) {
        if (view.isLocked()) {
            return;
        }
        closeCard();
        GuidePage there = guide();
        if (!there.equals(shown)) {
            guideFrom = view.getScene() == null ? null : view.getScene().getFocusOwner();
        }
        show(there, part);
        view.rail().mark(null);
        there.takeFocus();
    }

    /** What is good to know. */
    private GuidePage guide() {
        GuidePage there = guide;
        if (there == null) {
            there = factory.guide(context, () -> goBack(guideFrom));
            guide = there;
        }
        return there;
    }

    /** The guided session. */
    PlayerPage player() {
        PlayerPage there = player;
        if (there != null) {
            return there;
        }
        PlayerPage made = factory.player(context, this::backFromSession);
        made.model().stateProperty().addListener((_, _, _) -> showStrip());
        player = made;
        return made;
    }

    /** Back to where the session was started, with the keyboard on what started it where that is still there. */
    private void backFromSession() {
        goBack(startedBy);
    }

    private void goBack(@Nullable Node from) {
        visit(place);
        Page page = shown;
        if (from != null && page != null) {
            view.pages().takeUp(from, page.root());
        }
    }

    /** The window was closed: a session that is going on ends as stopped and is kept. */
    public void closed() {
        PlayerPage playing = player;
        if (playing != null) {
            playing.model().close();
            if (playing.equals(shown)) {
                open(place, null);
            }
        }
    }

    private void backToSession() {
        if (player != null) {
            show(player, null);
            view.rail().mark(Place.STRETCH);
        }
    }

    private void showStrip() {
        boolean elsewhere = place != Place.LOG || (guide != null && guide.equals(shown));
        strip.show(
                context.agent().status().get(),
                waitingSession(),
                elsewhere && factory.drafts().draft().get() != null,
                elsewhere && factory.drafts().edit().get() != null);
    }

    /** The session that was begun and is not on the page now. */
    private Optional<SessionScene> waitingSession() {
        PlayerPage playing = player;
        return playing == null || playing.equals(shown)
                ? Optional.empty()
                : playing.model().goingOn();
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
        cards.redFlags(null);
    }

    @Override
    public void showRedFlags(UUID episode) {
        cards.redFlags(episode);
    }

    /** Shows the pages of the first start, once: never again after they were left or skipped. */
    public void welcome() {
        if (!context.settings().settings().get().start().welcomed()) {
            cards.welcome();
        }
    }

    /** Hides the window if it asks for a passphrase; to be called when it is first shown. */
    public void lockIfWanted() {
        locking.lockIfWanted();
    }

    boolean isLocked() {
        return view.isLocked();
    }

    /** Whether a guided session is going on before the person. */
    public boolean inSession() {
        return shown instanceof PlayerPage playing && playing.model().goingOn().isPresent();
    }

    /** Takes the upper card away, from the page or from a card beneath it; false when there was none. */
    boolean closeTop() {
        return view.uncover() || closeCard();
    }

    /** Takes all away that lies over the page; false when there was nothing. */
    boolean closeCard() {
        if (!view.hasCard()) {
            return false;
        }
        view.setCard(null);
        if (!context.settings().settings().get().start().welcomed()) {
            context.settings().change(now -> now.withStart(it -> it.withWelcomed(true)));
            if (shown != null) {
                shown.takeFocus();
            }
        }
        return true;
    }

    @Override
    public void tell(String sentence, @Nullable Runnable undo) {
        view.tell(sentence, undo);
    }

    @Override
    public void forgetUndo() {
        view.toast().forget();
    }

    /** Takes back the newest change that can be. */
    void takeBackLast() {
        view.toast().takeBackLast();
    }

    private void show(Page page, @Nullable String argument) {
        Page before = shown;
        if (!page.equals(before)) {
            if (before != null) {
                before.hidden();
            }
            shown = page;
            boolean leads = before == null || view.pages().holdsKeyboard(before.root());
            view.pages().show(page.root(), staying());
            if (leads) {
                // Else the keyboard would go to whatever comes next, such as the strip at the foot.
                page.root().requestFocus();
            }
        }
        page.shown(argument);
        if (keys != null) {
            keys.show(page.commands());
        }
        showStrip();
    }

    private List<Parent> staying() {
        return pages.values().stream().filter(Page::stays).map(Page::root).toList();
    }

    private double em() {
        return Math.max(14, Font.getDefault().getSize())
                * context.settings().settings().get().looks().textPercent()
                / 100;
    }
}
