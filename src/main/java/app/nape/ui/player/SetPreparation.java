package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.care.plan.Ask;
import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.Item;
import app.nape.care.plan.Led;
import app.nape.care.plan.LeftOut;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetNow;
import app.nape.care.plan.SetRef;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exchange.plan.FollowedDay;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.SessionState;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** A programme's set with the therapist's own doses, less what is left out now, and why each item was not done. No nodes. */
final class SetPreparation implements Preparation {
    private final PageContext context;
    private final FollowedDay day;
    private final Phase phase;
    private final ProgrammeSet set;
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable SessionPlan> plan = new ReadOnlyObjectWrapper<>();
    private final Map<String, SkipReason> reasons = new LinkedHashMap<>();
    private SetNow now;
    private @Nullable Nprs painNow;

    private SetPreparation(PageContext context, FollowedDay day, Phase phase, ProgrammeSet set) {
        this.context = context;
        this.day = day;
        this.phase = phase;
        this.set = set;
        now = fitting();
        everything.addListener((_, _, _) -> arrange());
        arrange();
    }

    /** The set that is meant, of those that are followed; empty when it is there no longer. */
    static Optional<SetPreparation> of(PageContext context, List<FollowedDay> followed, SetRef ref) {
        return followed.stream()
                .filter(each -> each.kept().id().equals(ref.plan()))
                .findFirst()
                .flatMap(each -> each.programme()
                        .phase(ref.phase())
                        .flatMap(phase -> phase.sets().stream()
                                .filter(set -> set.id().equals(ref.set()))
                                .findFirst()
                                .map(set -> new SetPreparation(context, each, phase, set))));
    }

    @Override
    public String id() {
        return new SetRef(day.kept().id(), phase.id(), set.id()).word();
    }

    @Override
    public String title() {
        return set.title();
    }

    Programme programme() {
        return day.programme();
    }

    @Override
    public void know(@Nullable Nprs score) {
        painNow = score;
        SetNow before = now;
        now = fitting();
        if (!now.equals(before)) {
            arrange();
        }
    }

    /** What is in it, and what is left out. */
    SetNow now() {
        return now;
    }

    /** Whether something is left out that the person may do all the same: only what they ticked themselves speaks against it. */
    boolean mayDoAll() {
        return everything.get() || now.leftOut().stream().anyMatch(each -> each.why() == LeftOut.Reason.CAUTION);
    }

    private SetNow fitting() {
        boolean flare = !context.standing().now().get().care().open().isEmpty();
        Integer score = painNow == null ? null : (Integer) painNow.score();
        Set<String> applies =
                everything.get() ? Set.of() : context.suitability(null).ticked();
        return SetNow.of(
                programme().pain(),
                set,
                SetNow.Known.of(flare, score, ofToday()).applying(applies),
                this::withOwn);
    }

    private List<DatedTurn> ofToday() {
        return day.turns().stream()
                .filter(turn -> turn.what().is(phase.id(), set.id()))
                .toList();
    }

    private Optional<Exercise> known(String id) {
        return Optional.ofNullable(context.exercises().byId().get(id));
    }

    private Optional<Exercise> withOwn(String id) {
        return set.items().stream()
                .filter(item -> item.exercise().equals(id))
                .findFirst()
                .map(item -> Led.exercise(programme(), item, this::known));
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable SessionPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    @Override
    public BooleanProperty everythingProperty() {
        return everything;
    }

    @Override
    public void arrange() {
        now = fitting();
        plan.set(
                now.items().isEmpty()
                        ? null
                        : SessionPlan.of(
                                id(),
                                now.items().stream()
                                        .map(item -> Led.of(programme(), item, this::known))
                                        .toList()));
    }

    /** Whether the catalogue here has no exercise for an item, nor the programme. */
    boolean unknown(Item item) {
        return known(item.exercise()).isEmpty()
                && programme().own(item.exercise()).isEmpty();
    }

    @Override
    public boolean asksBefore() {
        return programme().pain().ask() == Ask.BEFORE_AND_AFTER;
    }

    @Override
    public boolean asksAfter() {
        return programme().pain().ask() != Ask.NEVER;
    }

    /** The item at this place of the session, from 0. */
    Item item(int at) {
        return now.items().get(at);
    }

    /** Why an item was not done, as the person said. */
    Optional<SkipReason> why(Item item) {
        return Optional.ofNullable(reasons.get(item.id()));
    }

    /** The person says why an item was not done; null takes it back. */
    void say(Item item, @Nullable SkipReason why) {
        if (why == null) {
            reasons.remove(item.id());
        } else {
            reasons.put(item.id(), why);
        }
    }

    /** What of the session was not done, in order. */
    List<Item> undone(SessionState state) {
        List<Item> undone = new ArrayList<>();
        for (int at = 0; at < now.items().size(); at++) {
            if (!state.done().contains(at)) {
                undone.add(item(at));
            }
        }
        return undone;
    }

    @Override
    public JournalEntry.Stretch entry(JournalEntry.Stretch done, SessionState state) {
        if (state.outcome() == SessionOutcome.HURT && !state.done().contains(state.item())) {
            reasons.putIfAbsent(item(state.item()).id(), SkipReason.PAIN);
        }
        List<Skipped> skipped = new ArrayList<>();
        for (Item item : set.items()) {
            Optional<LeftOut> left = now.leftOut().stream()
                    .filter(each -> each.item().equals(item))
                    .findFirst();
            left.map(each -> leftOut(each.why()))
                    .or(() -> undone(state).contains(item) ? why(item) : Optional.empty())
                    .ifPresent(why -> skipped.add(new Skipped(item.id(), why)));
        }
        return done.of(new SetTurn(
                day.kept().id(),
                programme().revision(),
                phase.id(),
                set.id(),
                false,
                state.done().stream().map(at -> item(at).id()).toList(),
                skipped));
    }

    private static SkipReason leftOut(LeftOut.Reason why) {
        return switch (why) {
            case FLARE, TOO_PAINFUL -> SkipReason.PAIN;
            case NOT_SUITED, CAUTION -> SkipReason.NOT_SUITED;
        };
    }
}
