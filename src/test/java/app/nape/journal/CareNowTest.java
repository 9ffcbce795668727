package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.Sore;
import app.nape.care.remedy.RemedySituation;
import app.nape.care.standing.Known;
import app.nape.care.standing.Standing;
import app.nape.content.Bundled;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CareNowTest {
    private static final Instant NOON = Diary.NOON;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration A_HAIR = Duration.ofMillis(1);

    private final MemoryJournal journal = new MemoryJournal();

    private CareNow now() {
        return CareNow.read(journal, Bundled.CARE.remedies(), NOON);
    }

    private Optional<Instant> lastOnSkin() {
        return CareNow.lastOnSkin(journal, Bundled.CARE.remedies());
    }

    private PainEpisode logged(Sore sore) {
        journal.save(Diary.pain(sore));
        return sore.episode();
    }

    private void scored(int number, PainEpisode episode, Duration ago, int score) {
        journal.save(Diary.score(number, episode, NOON.minus(ago), score));
    }

    @Test
    void putsTheEpisodeFirstThatHurtsMostNow() {
        PainEpisode unscored = logged(Sore.at("jaw").number(1));
        PainEpisode eased = logged(Sore.at("neck-back").number(2));
        PainEpisode sore = logged(Sore.at("shoulder").number(3));
        PainEpisode none = logged(Sore.at("hand").number(4));
        scored(11, eased, DAY, 9);
        scored(12, eased, Duration.ZERO, 2);
        scored(13, sore, Duration.ZERO, 5);
        scored(14, none, Duration.ZERO, 0);
        assertEquals(List.of(sore, eased, none, unscored), now().episodes());
        assertEquals(sore, now().episode());
        assertEquals(new Nprs(5), now().score());
        assertEquals(
                List.of(9, 2),
                now().open().get(1).scores().stream()
                        .map(each -> each.score().score())
                        .toList());
    }

    @Test
    void hasNoScoreWhereNoneWasGivenAndNoEpisodeWhereNoneIsOpen() {
        assertNull(now().episode());
        assertNull(now().score());
        logged(Sore.at("jaw"));
        assertNull(now().score());
        assertNull(CareNow.nothing(NOON).episode());
        assertEquals(NOON, CareNow.nothing(NOON).now());
    }

    @Test
    void countsWhatBeganInTheLastThirtyDaysAndNothingEarlier() {
        Duration month = DAY.multipliedBy(30);
        logged(Sore.at("jaw").number(1).lasting(month.plus(A_HAIR)).over(NOON.minus(month)));
        assertEquals(0, now().episodesIn30Days());
        logged(Sore.at("jaw").number(2).lasting(month).over(NOON.minus(DAY.multipliedBy(29))));
        assertEquals(1, now().episodesIn30Days(), "thirty days ago to the second");
        logged(Sore.at("jaw").number(3).lasting(DAY.multipliedBy(4)).over(NOON.minus(DAY.multipliedBy(3))));
        logged(Sore.at("neck-back").number(4));
        assertEquals(3, now().episodesIn30Days(), "with the one that has just begun: it keeps coming back");
        assertEquals(3, now().known(Set.of()).episodesIn30Days());
    }

    @Test
    void countsWarmthOfTheLastDayWhateverItWas() {
        journal.save(Diary.use(1, "heat", NOON.minus(DAY).minus(A_HAIR), 15));
        assertEquals(0, now().heatUses());
        journal.save(Diary.use(2, "heat", NOON.minus(DAY), 15));
        journal.save(Diary.use(3, "warm-bath", NOON.minusSeconds(60), 15));
        journal.save(Diary.use(4, "ice", NOON.minusSeconds(60), 15));
        journal.save(Diary.use(5, "heat", NOON, 15));
        assertEquals(3, now().heatUses());
    }

    @Test
    void waitsForTheSkinFromTheEndOfTheLastIceOrHeat() {
        assertEquals(Optional.empty(), lastOnSkin());
        assertNull(now().lastOnSkin());
        journal.save(Diary.use(1, "ice", NOON.minusSeconds(3600), 20));
        journal.save(Diary.use(2, "heat", NOON.minusSeconds(3000), 5));
        journal.save(Diary.use(3, "massage-self", NOON.minusSeconds(60), 5));
        Instant iceOver = NOON.minusSeconds(3600).plus(Duration.ofMinutes(20));
        assertEquals(Optional.of(iceOver), lastOnSkin(), "the heat began later but was over sooner");
        assertEquals(iceOver, now().lastOnSkin());
        journal.save(Diary.use(4, "heat", NOON.minusSeconds(1200), 15));
        assertEquals(Optional.of(NOON.minusSeconds(300)), lastOnSkin());
    }

    @Test
    void goesGentlyForTwoDaysAfterAnEpisode() {
        Duration two = DAY.multipliedBy(2);
        logged(Sore.at("jaw").number(1).lasting(DAY.multipliedBy(5)).over(NOON.minus(two)));
        assertFalse(now().returning(), "two days are over");
        assertFalse(CareNow.returning(journal, NOON));
        logged(Sore.at("jaw")
                .number(2)
                .lasting(DAY.multipliedBy(4))
                .over(NOON.minus(two).plus(A_HAIR)));
        assertTrue(now().returning());
        assertTrue(CareNow.returning(journal, NOON));
        Instant newest = NOON.minusSeconds(60);
        logged(Sore.at("jaw").number(3).lasting(DAY.multipliedBy(3)).over(newest));
        logged(Sore.at("jaw").number(4).lasting(DAY.multipliedBy(2)).over(NOON.minus(DAY)));
        assertEquals(newest, now().lastEnded());
        logged(Sore.at("neck-back").number(5));
        assertFalse(now().returning(), "while one is open nobody is coming back");
        assertFalse(CareNow.returning(journal, NOON));
    }

    @Test
    void isNotReturningFromAnythingInAnEmptyLog() {
        assertFalse(now().returning());
        assertFalse(CareNow.returning(journal, NOON));
    }

    @Test
    void handsOnWhatAdviceAndStandingAskFor() {
        EpisodeSafety card = EpisodeSafety.NONE.ticked(List.of("fever"));
        PainEpisode open = logged(Sore.at("neck-back"));
        journal.keepSafety(Map.of(), card);
        journal.save(Diary.use(2, "heat", NOON.minusSeconds(600), 5));
        Known known = now().known(List.of("thinners"));
        assertEquals(card, known.card());
        assertEquals(Set.of("thinners"), known.applies());
        assertEquals(open, known.open().getFirst().episode());
        assertEquals(NOON, known.now());
        RemedySituation situation = now().remedy(true, "ice", Standing.NOTHING);
        assertEquals(List.of(open), situation.episodes());
        assertEquals("ice", situation.preferred());
        assertEquals(1, situation.heatUses());
        assertEquals(1, situation.episodesIn30Days());
        assertEquals(NOON.minusSeconds(300), situation.lastOnSkin());
        assertTrue(situation.beforeActivity());
    }

    @Test
    void staysTheSameALittleLater() {
        logged(Sore.at("neck-back"));
        CareNow later = now().at(NOON.plusSeconds(60));
        assertEquals(NOON.plusSeconds(60), later.now());
        assertEquals(now().open(), later.open());
    }
}
