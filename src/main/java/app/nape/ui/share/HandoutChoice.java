package app.nape.ui.share;

import app.nape.care.plan.Followed;
import app.nape.care.standing.Relief;
import app.nape.exchange.handout.Handout;
import app.nape.exchange.handout.HandoutLayout;
import app.nape.exchange.handout.HandoutPart;
import app.nape.exchange.handout.HandoutRequest;
import app.nape.exchange.handout.Handouts;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.plan.KeptPlans;
import app.nape.exercise.Routine;
import app.nape.ui.PageContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Of what a handout is, and how it is printed. */
final class HandoutChoice {
    /** Something that can be handed out. */
    record Of(String name, Function<Handouts, Handout> handout) {}

    private final PageContext context;
    private final ObservableList<Of> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Of> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<HandoutLayout> layout = new SimpleObjectProperty<>(HandoutLayout.TWO);
    private final ObjectProperty<Set<HandoutPart>> parts = new SimpleObjectProperty<>(HandoutPart.ALL);
    private final ObjectProperty<Boolean> large = new SimpleObjectProperty<>(false);

    HandoutChoice(PageContext context) {
        this.context = context;
        List<Of> routines = new ArrayList<>();
        for (Routine routine : context.catalogue().routines()) {
            routines.add(new Of(routine.name(), handouts -> handouts.of(routine)));
        }
        all.setAll(routines);
        chosen.set(all.isEmpty() ? null : all.getFirst());
        context.journal().ask(journal -> KeptPlans.followed(journal.programmes()), this::put);
    }

    /** The person's programmes stand before the routines. */
    private void put(List<Followed> followed) {
        if (!followed.isEmpty()) {
            List<Of> programmes = followed.stream()
                    .map(each -> new Of(
                            each.programme().title(),
                            handouts -> each.phaseOn(today())
                                    .map(now -> handouts.of(each.programme(), now.phase(), ""))
                                    .orElseGet(() -> handouts.of(each.programme(), ""))))
                    .toList();
            all.addAll(0, programmes);
            chosen.set(programmes.getFirst());
        }
    }

    private java.time.LocalDate today() {
        return context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
    }

    /** While a warning sign holds exercises none is handed out. */
    boolean mayBe() {
        return chosen.get() != null && context.standing().now().get().mayStart(Relief.EXERCISES);
    }

    ObservableList<Of> all() {
        return all;
    }

    ObjectProperty<@Nullable Of> chosen() {
        return chosen;
    }

    ObjectProperty<HandoutLayout> layout() {
        return layout;
    }

    ObjectProperty<Set<HandoutPart>> parts() {
        return parts;
    }

    /** Whether in large print. */
    ObjectProperty<Boolean> large() {
        return large;
    }

    /** With or without a part. */
    void choose(HandoutPart part, boolean on) {
        Set<HandoutPart> now = EnumSet.noneOf(HandoutPart.class);
        now.addAll(parts.get());
        if (on) {
            now.add(part);
        } else {
            now.remove(part);
        }
        parts.set(now);
    }

    /** How it is printed. */
    HandoutRequest request(PaperSize paper) {
        return new HandoutRequest(layout.get(), parts.get(), paper, large.get());
    }

    /** What stands on it; empty where nothing may be, or is there to be, handed out. */
    Optional<Handout> handout() {
        return mayBe()
                ? Optional.ofNullable(chosen.get()).map(of -> of.handout().apply(OnPaper.handouts(context)))
                : Optional.empty();
    }
}
