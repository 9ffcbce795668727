package app.nape.ui.shell;

import app.nape.content.LocalHelp;
import app.nape.exercise.Equipment;
import app.nape.exercise.Exercise;
import app.nape.exercise.TargetMuscle;
import app.nape.exercise.TargetRegion;
import app.nape.ui.Command;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.FileChoice;
import app.nape.ui.redflags.HelpHere;
import app.nape.ui.redflags.RedFlagSheet;
import app.nape.ui.settings.Welcome;
import app.nape.ui.share.ShareModel;
import app.nape.ui.shell.card.AboutSheet;
import app.nape.ui.shell.card.DaysFound;
import app.nape.ui.shell.card.FindSheet;
import app.nape.ui.shell.card.Finder;
import app.nape.ui.shell.card.Found;
import app.nape.ui.shell.card.KeysSheet;
import app.nape.ui.shell.card.ShareSheet;
import app.nape.ui.shell.card.Sheet;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the cards over the page that are made of everything there is: the search, the keys, what Nape is. */
final class Cards {
    private final PageContext context;
    private final Texts texts;
    private final Shell shell;
    private @Nullable RedFlagSheet signs;

    Cards(PageContext context, Shell shell) {
        this.context = context;
        this.texts = context.texts();
        this.shell = shell;
    }

    void find() {
        Finder finder = new Finder(
                everything(), new DaysFound(context, day -> context.navigator().open(Place.LOG, "day:" + day))::find);
        lay(new FindSheet(texts, finder, shell::closeCard));
    }

    void keys() {
        Map<String, List<Command>> all = new LinkedHashMap<>();
        Page shown = shell.shown();
        if (shown != null) {
            all.put(texts.of("shell.keys-here"), ofPage(shown));
        }
        all.put(texts.of("shell.keys-everywhere"), shell.commands().listed());
        shell.pages().forEach((place, page) -> {
            if (!page.equals(shown)
                    && (place != Place.PRACTICE || shell.commands().practice().getValue())) {
                // texts: shell.place.*
                all.put(texts.of("shell.place." + app.nape.code.Worded.wordOf(place)), ofPage(page));
            }
        });
        Page player = shell.player();
        if (!player.equals(shown)) {
            all.put(texts.of("shell.keys-session"), ofPage(player));
        }
        lay(new KeysSheet(texts, all, shell::closeCard));
    }

    void about() {
        lay(new AboutSheet(context, shell::closeCard));
    }

    /** What leaves Nape: a report, a table, a bundle, an archive. */
    void share() {
        lay(new ShareSheet(context, new ShareModel(context), FileChoice.dialogs(), shell::closeCard));
    }

    /** The card of warning signs, for this episode; for the newest open one where null. */
    void redFlags(@Nullable UUID episode) {
        RedFlagSheet sheet = signs();
        sheet.begin(shell.isLocked() ? RedFlagSheet.About.NOBODY : RedFlagSheet.About.of(episode));
        shell.lay(sheet);
        sheet.takeFocus();
    }

    /** The card of warning signs, not laid yet. It is made once for a region: who is in need of it waits for nothing. */
    RedFlagSheet signs() {
        LocalHelp help = HelpHere.of(context);
        RedFlagSheet made = signs;
        if (made == null || !made.help().equals(help)) {
            made = new RedFlagSheet(context, help, shell::closeTop, () -> {
                shell.closeCard();
                shell.open(Place.SETTINGS, "region");
            });
            signs = made;
        }
        return made;
    }

    /** The pages of the first start. */
    void welcome() {
        Welcome pages = new Welcome(context, shell::closeCard);
        shell.lay(pages);
        pages.takeFocus();
    }

    /** Any other card. */
    void lay(Sheet sheet) {
        shell.lay(sheet);
        sheet.takeFocus();
    }

    private static List<Command> ofPage(Page page) {
        return Stream.concat(page.commands().stream(), page.ownKeys().stream()).toList();
    }

    private List<Found> everything() {
        List<Found> all = new ArrayList<>();
        Page shown = shell.shown();
        Stream.concat(
                        shown == null ? Stream.of() : shown.commands().stream(),
                        shell.commands().all().stream()
                                .filter(each -> !each.id().equals("find")))
                .forEach(each -> all.add(new Found(Found.Kind.COMMAND, each, "")));
        context.catalogue()
                .routines()
                .forEach(each -> all.add(found(
                        Found.Kind.ROUTINE,
                        each.name(),
                        each.goal(),
                        () -> context.navigator().startSession(each.id()))));
        context.exercises()
                .offered()
                .forEach(each -> all.add(found(
                        Found.Kind.EXERCISE,
                        each.name(),
                        otherWords(each),
                        () -> context.navigator().open(Place.STRETCH, each.id()))));
        shell.page(Place.SETTINGS)
                .spots()
                .forEach(each -> all.add(found(Found.Kind.SETTING, each.words(), each.more(), () -> {
                    context.navigator().open(Place.SETTINGS, null);
                    each.go().run();
                })));
        return all;
    }

    private static Found found(Found.Kind kind, String words, String more, Runnable go) {
        return new Found(kind, Command.named("", words, go), more);
    }

    private static String otherWords(Exercise exercise) {
        return Stream.of(
                        exercise.targetMuscles().stream().map(TargetMuscle::label),
                        exercise.regions().stream().map(TargetRegion::label),
                        exercise.equipment().stream().map(Equipment::label))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }
}
