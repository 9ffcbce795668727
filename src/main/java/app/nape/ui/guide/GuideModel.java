package app.nape.ui.guide;

import app.nape.care.guide.CheckItem;
import app.nape.care.guide.Guide;
import app.nape.content.GuideReader;
import app.nape.settings.DayCheck;
import app.nape.ui.PageContext;
import app.nape.ui.StandingDesk;
import app.nape.words.GuideWords;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The check of the desk and the day: what was said of it and what is proposed next. */
final class GuideModel {
    private final PageContext context;
    private final Guide guide = GuideReader.bundled();
    private final GuideWords words;
    private final ReadOnlyBooleanWrapper calm = new ReadOnlyBooleanWrapper(false);

    GuideModel(PageContext context) {
        this.context = context;
        words = new GuideWords(context.texts());
    }

    Guide guide() {
        return guide;
    }

    GuideWords words() {
        return words;
    }

    /** What the person has said. */
    DayCheck check() {
        return context.settings().settings().get().dayCheck();
    }

    /** Whether no pain is open in the log; false until that is known. */
    ReadOnlyBooleanProperty calm() {
        return calm.getReadOnlyProperty();
    }

    /** Asks the journal again whether pain is open. */
    void reload() {
        context.standing().whenRead(() -> {
            StandingDesk.View view = context.standing().now().get();
            calm.set(view.care().open().isEmpty() && !view.standing().level().urgent());
        });
    }

    /** The person's day. */
    LocalDate today() {
        return context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
    }

    boolean due() {
        return check().due(today());
    }

    /** The change that is proposed. */
    Optional<CheckItem> next() {
        return check().next(guide, calm.get());
    }

    /** The change that is being tried. */
    Optional<CheckItem> trying() {
        return Optional.ofNullable(check().trying()).flatMap(guide::item);
    }

    void fits(CheckItem item, boolean fits) {
        change(fits ? DayCheck::fit : DayCheck::unfit, item);
    }

    void attempt(CheckItem item) {
        change(DayCheck::attempt, item);
    }

    /** It does fit now: with a way back. */
    void done(CheckItem item) {
        told("guide.told.fits", item, DayCheck::fit);
    }

    void pass(CheckItem item) {
        told("guide.told.passed", item, DayCheck::pass);
    }

    void stop(CheckItem item) {
        told("guide.told.stopped", item, DayCheck::pass);
    }

    void seen() {
        context.settings().change(now -> now.withDayCheck(check -> check.seen(today())));
    }

    void recall() {
        context.settings().change(now -> now.withDayCheck(check -> check.recalled(today())));
    }

    private void told(String key, CheckItem item, Change change) {
        DayCheck before = check();
        change(change, item);
        context.navigator()
                .tell(
                        context.texts().of(key, words.fits(item)),
                        () -> context.settings().change(now -> now.withDayCheck(_ -> before)));
    }

    private void change(Change change, CheckItem item) {
        context.settings().change(now -> now.withDayCheck(check -> change.of(check, item.id(), today())));
    }

    /** Something that is said of one item. */
    private interface Change {
        DayCheck of(DayCheck before, String id, LocalDate today);
    }
}
