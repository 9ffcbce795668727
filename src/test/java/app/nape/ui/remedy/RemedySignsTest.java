package app.nape.ui.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands before a remedy: a warning sign, a clinician's word, a fresh strain, the rest of the skin; and what a use says afterwards. */
@SuppressWarnings("NullAway.Init")
class RemedySignsTest {
    private static final UUID EPISODE = new UUID(0, 7);

    private UiBench bench;
    private PageContext context;
    private RemedyModel model;

    @BeforeEach
    void open() {
        bench = new UiBench();
        context = bench.context();
        model = new RemedyModel(context, new Random(4));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void hurts(UUID id, Duration since, List<String> triggers, List<String> symptoms) {
        bench.journal()
                .save(new JournalEntry.Pain(new PainEpisode(
                        id,
                        bench.now().wall().minus(since),
                        null,
                        List.of(new PainSite("neck-back", null)),
                        triggers,
                        symptoms,
                        List.of(),
                        null)));
        context.standing().refresh();
        model.reload();
    }

    private JournalEntry.Remedy used(String remedy, Duration ago, Duration length, @Nullable UUID of) {
        Instant at = bench.now().wall().minus(ago);
        JournalEntry.Remedy use =
                new JournalEntry.Remedy(UUID.randomUUID(), at, remedy, length, null, of, null, null, null);
        bench.journal().save(use);
        model.reload();
        return use;
    }

    private void applies(String... conditions) {
        bench.change(now -> now.withStretching(it -> {
            Set<String> ticked = new HashSet<>(it.ticked());
            ticked.addAll(List.of(conditions));
            return it.withTicked(ticked);
        }));
    }

    private List<String> startable() {
        List<String> ids = new ArrayList<>();
        for (RemedyKind kind : model.offered()) {
            model.chosen().set(kind.id());
            if (model.mayStart()) {
                ids.add(kind.id());
            }
        }
        return ids;
    }

    @Test
    void startsNothingBeforeTheSignsAreKnown() {
        bench.unreadable(true);
        assertEquals(List.of(), startable());
        bench.unreadable(false);
        context.standing().refresh();
        assertEquals(model.offered().stream().map(RemedyKind::id).toList(), startable());
    }

    @Test
    void startsNoIceHeatOrMassageWhileASignStandsUntilThePersonWasAdvised() {
        hurts(EPISODE, Duration.ofHours(1), List.of(), List.of("numb"));
        List<String> free = startable();
        for (String held : List.of("ice", "heat", "warm-bath", "massage-self", "ball")) {
            assertFalse(free.contains(held), held);
        }
        assertTrue(free.contains("rest"), "rest is held by nothing");
        context.standing().advised();
        assertTrue(startable().containsAll(List.of("ice", "heat", "massage-self")));
    }

    @Test
    void advisesAndChoosesNothingByItselfWhileASignStands() {
        hurts(EPISODE, Duration.ofHours(1), List.of(), List.of("numb"));
        model.chosen().set("rest");
        assertEquals(Optional.empty(), model.advice().remedyId());
        model.chooseAdvised();
        assertEquals("rest", model.chosen().get());
        model.prefer("ice");
        assertEquals("rest", model.chosen().get(), "what was found best is remembered, not chosen");
        assertEquals("ice", model.preferred());
    }

    @Test
    void choosesWhatIsAdvisedOncePainIsKnown() {
        hurts(EPISODE, Duration.ofHours(1), List.of("stress"), List.of());
        model.chosen().set("rest");
        model.chooseAdvised();
        assertEquals(model.advice().remedyId().orElseThrow(), model.chosen().get());
        assertTrue(Set.of("ice", "heat").contains(model.chosen().get()));
    }

    @Test
    void letsHeatAndMassageWaitForThreeDaysAfterAStrainAndIceNot() {
        hurts(EPISODE, Duration.ofHours(1), List.of("heavy-lifting"), List.of());
        model.chosen().set("heat");
        assertEquals(
                List.of("Heat waits for the first three days after a strain or an injury; ice may ease it until then."),
                model.objections().sentences());
        assertFalse(model.objections().settled());
        model.chosen().set("massage-self");
        assertEquals(
                List.of("Massage waits for the first three days after a strain or an injury."),
                model.objections().sentences());
        model.chosen().set("ice");
        assertEquals(List.of(), model.objections().sentences());
        assertTrue(model.objections().settled());
        bench.pass(Duration.ofDays(4));
        model.reload();
        model.chosen().set("heat");
        assertEquals(List.of(), model.objections().sentences());
    }

    @Test
    void takesAClinicianAtTheirWordForThisRemedyAndThisEpisodeOnly() {
        hurts(EPISODE, Duration.ofHours(1), List.of("heavy-lifting"), List.of());
        model.chosen().set("heat");
        model.agreed(true);
        assertTrue(model.objections().settled());
        assertTrue(model.objections().agreedKey().endsWith("." + EPISODE));
        model.chosen().set("massage-self");
        assertFalse(model.objections().settled(), "massage was not spoken of");
        hurts(new UUID(0, 8), Duration.ofMinutes(5), List.of("heavy-lifting"), List.of());
        model.chosen().set("heat");
        assertFalse(model.objections().settled(), "the next strain is asked about anew");
    }

    @Test
    void asksAnewWhenSomethingElseAppliesAndForgetsWordsThatWereTakenBack() {
        applies("raynaud");
        model.reload();
        model.chosen().set("ice");
        assertFalse(model.objections().settled());
        model.agreed(true);
        assertTrue(model.objections().settled());
        model.agreed(false);
        assertFalse(model.objections().settled());
        model.agreed(true);
        String before = model.objections().agreedKey();
        applies("heart");
        assertNotEquals(before, model.objections().agreedKey());
        assertFalse(model.objections().settled());
        model.chosen().set("rest");
        assertEquals(List.of(), model.objections().sentences());
    }

    @Test
    void saysWhenHeatWasUsedAsOftenAsIsUsualInADay() {
        for (int use = 1; use <= RemedyAdvisor.HEAT_A_DAY; use++) {
            model.chosen().set("heat");
            assertFalse(model.objections().enoughToday(), use + " uses so far");
            used("heat", Duration.ofHours(5L * use), Duration.ofMinutes(15), null);
        }
        assertTrue(model.objections().enoughToday());
        model.chosen().set("ice");
        assertFalse(model.objections().enoughToday(), "ice is another matter");
    }

    @Test
    void asksHowItIsForTwoHoursAfterTheEndOfAUse() {
        used("ice", Duration.ofMinutes(15 + 119), Duration.ofMinutes(15), null);
        assertNotNull(model.known().get().unanswered());
        bench.pass(Duration.ofMinutes(1));
        model.reload();
        assertNull(model.known().get().unanswered());
    }

    @Test
    void addsTheAnswerToTheEpisodeOfTheUseWhileItIsOpenAndToNoOther() {
        hurts(EPISODE, Duration.ofHours(2), List.of(), List.of());
        JournalEntry.Remedy own = used("ice", Duration.ofMinutes(20), Duration.ofMinutes(15), EPISODE);
        model.answer(own, new Nprs(2));
        assertEquals(
                List.of(new Nprs(2)),
                bench.journal().readings(EPISODE).stream()
                        .map(JournalEntry.Reading::score)
                        .toList());
        JournalEntry.Remedy other = used("heat", Duration.ofMinutes(10), Duration.ofMinutes(5), null);
        model.answer(other, new Nprs(1));
        assertEquals(1, bench.journal().readings(EPISODE).size());
        JournalEntry.Remedy kept =
                (JournalEntry.Remedy) bench.journal().find(other.id()).orElseThrow();
        assertEquals(new Nprs(1), Objects.requireNonNull(kept.after()));
        bench.undo();
        assertEquals(Optional.of(other), bench.journal().find(other.id()), "the answer is taken back whole");
    }

    @Test
    void remembersThatTheCautionsOfARemedyWereReadAndForgetsItWhenAsked() {
        model.chosen().set("ice");
        assertFalse(model.cautions().isEmpty());
        assertFalse(model.sources().isEmpty(), "each caution has a page that can be opened");
        model.cautionsWereRead(true);
        assertTrue(new RemedyModel(context, new Random(1)).cautions().isEmpty() || model.cautionsRead());
        model.cautionsWereRead(false);
        assertFalse(model.cautionsRead());
    }

    @Test
    void canTimeNothingWhileNobodyIsThereToRing() {
        assertFalse(model.canTime());
        assertNull(model.running());
    }
}
