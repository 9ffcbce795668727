package app.nape.ui.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.remedy.RemedyPace;
import app.nape.care.remedy.RemedyReason;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.SampleAgentLine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RemedyModelTest {
    private final SampleAgentLine agent = new SampleAgentLine();
    private final Random random = new Random(8);

    @TempDir
    private Path folder;

    private UiBench bench;
    private RemedyModel model;

    @BeforeEach
    void open() {
        bench = new UiBench(folder);
        PageContext given = bench.context();
        model = new RemedyModel(
                new PageContext(
                        given.texts(),
                        given.exercises(),
                        given.care(),
                        given::motions,
                        given.journal(),
                        agent,
                        given.settings(),
                        given.clocks(),
                        given.navigator()),
                random);
        model.chosen().set("ice");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void startsTheTimerForTheOpenEpisodeWithItsScoreBefore() {
        UUID episode = episode();
        model.reload();
        model.length().set(Duration.ofMinutes(10));
        model.before().set(new Nprs(6));
        model.start();
        assertEquals(
                List.of(new Request.StartRemedy("ice", Duration.ofMinutes(10), "neck-back", episode, new Nprs(6))),
                agent.asked());
        assertNull(model.before().get());
    }

    @Test
    void warnsUnderTwoHoursAfterAnyIceOrHeatAndNamesTheEarliestNextTime() {
        Instant ended = bench.now().wall().minus(Duration.ofMinutes(90));
        keep("heat", ended.minus(Duration.ofMinutes(15)), Duration.ofMinutes(15));
        model.reload();
        assertEquals(RemedyPace.TOO_SOON, model.pace());
        assertEquals(Optional.of(ended.plus(Duration.ofHours(3))), model.earliest());
        bench.pass(Duration.ofHours(2));
        assertEquals(RemedyPace.FREE, model.pace());
        assertEquals(Optional.empty(), model.earliest());
    }

    @Test
    void putsWhatThePersonFoundBestFirstAndRemembersIt() {
        episode();
        model.reload();
        assertEquals("heat", model.advice().remedyId().orElseThrow());
        model.prefer("ice");
        assertEquals("ice", model.advice().remedyId().orElseThrow());
        assertEquals(RemedyReason.PREFERENCE, model.advice().reasons().getFirst());
        model.prefer(null);
        assertEquals("heat", model.advice().remedyId().orElseThrow());
    }

    @Test
    void asksForTheCautionsOfEachRemedy() {
        assertFalse(model.cautionsRead());
        model.cautionsWereRead(true);
        assertTrue(model.cautionsRead());
        model.chosen().set("heat");
        assertFalse(model.cautionsRead());
        model.chosen().set("walk");
        assertTrue(model.cautionsRead());
    }

    @Test
    void asksForTheCautionsAgainUnlessThePersonSaysNotTo() {
        model.cautionsWereRead(true);
        assertFalse(model.asksNoMore(), "that it was read is not that it need not be shown again");
        RemedyModel next = new RemedyModel(bench.context(), random);
        next.chosen().set("ice");
        assertFalse(next.cautionsRead(), "the next time");
        model.askNoMore(true);
        assertTrue(next.cautionsRead());
        model.cautionsWereRead(false);
        assertFalse(model.asksNoMore(), "who takes it back wants to be asked");
        assertFalse(model.cautionsRead());
    }

    @Test
    void asksHowItIsAfterAUseThatHasJustEndedAndKeepsTheAnswer() {
        keep("ice", bench.now().wall().minus(Duration.ofMinutes(30)), Duration.ofMinutes(15));
        model.reload();
        JournalEntry.Remedy use = Objects.requireNonNull(model.known().get().unanswered());
        model.answer(use, new Nprs(3));
        model.reload();
        assertNull(model.known().get().unanswered());
        assertEquals(Optional.of(new Nprs(3)), bench.journal().lastRemedy("ice").map(JournalEntry.Remedy::after));
    }

    @Test
    void keepsAUseWithoutATimerAsHavingEndedNow() {
        model.logAfterwards(null, Duration.ofMinutes(20), new Nprs(5), new Nprs(4), "  on the sofa ");
        JournalEntry.Remedy use = bench.journal().lastRemedy("ice").orElseThrow();
        assertEquals(bench.now().wall().minus(Duration.ofMinutes(20)), use.at());
        assertEquals("on the sofa", use.note());
    }

    @Test
    void saysInOneSentenceThatAUsePutInAfterwardsWasLongAndKeepsIt() {
        model.logAfterwards(null, Duration.ofMinutes(30), null, null, "");
        assertEquals(
                "Saved. Ice or cold pack: usually 20 minutes at most, as longer can harm the skin.",
                bench.went().getLast());
        assertEquals(
                Duration.ofMinutes(30),
                bench.journal().lastRemedy("ice").orElseThrow().length());
    }

    @Test
    void offersTheLengthsOfTheRemedyInQuestion() {
        assertEquals(Duration.ofMinutes(15), model.usual());
        model.chosen().set("massage-self");
        assertEquals(Duration.ofMinutes(1), model.usual());
        assertEquals(Duration.ofMinutes(2), model.lengths().getLast());
        model.chosen().set("ball");
        assertEquals(Stream.of(15, 30, 45, 60, 90).map(Duration::ofSeconds).toList(), model.lengths());
    }

    @Test
    void beginsWithAShorterTimeForSomebodyOver65() {
        bench.change(now -> now.withStretching(it -> it.withTicked(Set.of("over_65"))));
        assertEquals(Duration.ofMinutes(10), model.usual());
        assertEquals(
                "You are over 65: use ice for a shorter time and look at your skin more often.",
                model.objections().gentler().orElseThrow());
        assertTrue(model.objections().settled(), "it asks nobody first");
        model.chosen().set("massage-self");
        assertEquals(Duration.ofMinutes(1), model.usual());
        assertEquals(Optional.empty(), model.objections().gentler());
    }

    private UUID episode() {
        UUID id = EntryIds.at(bench.now().wall(), random);
        bench.journal()
                .save(new JournalEntry.Pain(new PainEpisode(
                        id,
                        bench.now().wall().minus(Duration.ofHours(1)),
                        null,
                        List.of(new PainSite("neck-back", BodySide.LEFT)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null)));
        return id;
    }

    private void keep(String remedy, Instant at, Duration length) {
        bench.journal()
                .save(new JournalEntry.Remedy(
                        EntryIds.at(at, random), at, remedy, length, null, null, null, null, null));
    }
}
