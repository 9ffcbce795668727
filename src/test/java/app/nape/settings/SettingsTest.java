package app.nape.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Schedule;
import app.nape.code.Sentence;
import app.nape.content.Bundled;
import app.nape.content.SchedulePresetReader;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.figure.body.Build;
import app.nape.figure.body.Clothes;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Choices: what a person starts with, that one change leaves all else alone, and the bounds. */
class SettingsTest {
    private static final Schedule SCHEDULE =
            SchedulePresetReader.bundled(Bundled.TEXTS).getFirst().schedule();
    private static final Settings FIRST = Settings.defaults(SCHEDULE);
    private static final Routine MORNING = new Routine("my-morning", "Morning", "", List.of());

    /**
     * A change of one choice.
     *
     * @param of where it stands
     * @param to as the record writes it
     */
    record Change(String of, UnaryOperator<Settings> change, String to) {
        @Override
        public String toString() {
            return of;
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change("region=null", it -> it.withRegion("DE"), "region=DE"),
                looks("appearance=SYSTEM", it -> it.withAppearance(Appearance.DARK), "appearance=DARK"),
                looks("contrast=SYSTEM", it -> it.withContrast(Contrast.MORE), "contrast=MORE"),
                looks("outlined=null", it -> it.withOutlined(true), "outlined=true"),
                looks("textPercent=100", it -> it.withTextPercent(200), "textPercent=200"),
                looks("reducedMotion=null", it -> it.withReducedMotion(true), "reducedMotion=true"),
                looks("clockInBreaks=false", it -> it.withClockInBreaks(true), "clockInBreaks=true"),
                looks("weekSeen=null", it -> it.withWeekSeen(LocalDate.of(2026, 3, 9)), "weekSeen=2026-03-09"),
                sound("voice=false", it -> it.withVoice(true), "voice=true"),
                sound("inBreaks=false", it -> it.withInBreaks(true), "inBreaks=true"),
                sound("voiceVolume=80", it -> it.withVoiceVolume(7), "voiceVolume=7"),
                sound("voiceRate=90", it -> it.withVoiceRate(111), "voiceRate=111"),
                sound("chimes=true", it -> it.withChimes(false), "chimes=false"),
                sound(" volume=60", it -> it.withVolume(9), " volume=9"),
                stretching("mirrored=true", it -> it.withMirrored(false), "mirrored=false"),
                stretching("ticked=[]", it -> it.withTicked(Set.of("floor")), "ticked=[floor]"),
                stretching("followed=[]", it -> it.withFollowed(Set.of("desk-5")), "followed=[desk-5]"),
                stretching("favourites=[]", it -> it.withFavourite("self-hug", true), "favourites=[self-hug]"),
                stretching("own=[]", it -> it.withOwn(List.of(MORNING)), "own=[" + MORNING + "]"),
                stretching("warmUp=true", it -> it.withWarmUp(false), "warmUp=false"),
                start("language=null", it -> it.withLanguage("de-DE"), "language=de-DE"),
                start("atLogin=false", it -> it.withAtLogin(true), "atLogin=true"),
                start("welcomed=false", it -> it.withWelcomed(true), "welcomed=true"),
                start("saidGoesOn=false", it -> it.withSaidGoesOn(true), "saidGoesOn=true"),
                body("build=MEDIUM", it -> it.withBuild(Build.FULL), "build=FULL"),
                body("hair=SHORT", it -> it.withHair(Haircut.BOB), "hair=BOB"),
                body("skin=SAND", it -> it.withSkin(SkinTone.EBONY), "skin=EBONY"),
                body("clothes=SEA", it -> it.withClothes(Clothes.PLUM), "clothes=PLUM"),
                privacy("passphrase=null", it -> it.withPassphrase("hash"), "passphrase=hash"),
                privacy("hideAfterMinutes=0", it -> it.withHideAfterMinutes(5), "hideAfterMinutes=5"),
                privacy("Notifications=false", it -> it.withHealthInNotifications(true), "Notifications=true"),
                privacy("lockWhenAway=false", it -> it.withLockWhenAway(true), "lockWhenAway=true"),
                privacy("lockAtRest=false", it -> it.withLockAtRest(true), "lockAtRest=true"),
                new Change(
                        "calendar=null",
                        it -> it.withPlans(plans -> plans.withCalendar("/home/me/my.ics")),
                        "calendar=/home/me/my.ics"),
                sound("aloud=null", it -> it.withAloud(true), "aloud=true"),
                practice("[on=false", it -> it.withOn(true), "[on=true"),
                practice("folder=,", it -> it.withFolder("/home/me/plans"), "folder=/home/me/plans,"),
                practice("clinicianTold=false", it -> it.withClinicianTold(true), "clinicianTold=true"),
                new Change(
                        "looked=null",
                        it -> it.withDayCheck(check -> check.seen(LocalDate.of(2026, 3, 10))),
                        "looked=2026-03-10"));
    }

    private static Change looks(String of, UnaryOperator<Looks> change, String to) {
        return new Change(of, it -> it.withLooks(change), to);
    }

    private static Change sound(String of, UnaryOperator<Sound> change, String to) {
        return new Change(of, it -> it.withSound(change), to);
    }

    private static Change stretching(String of, UnaryOperator<Stretching> change, String to) {
        return new Change(of, it -> it.withStretching(change), to);
    }

    private static Change start(String of, UnaryOperator<Start> change, String to) {
        return new Change(of, it -> it.withStart(change), to);
    }

    private static Change body(String of, UnaryOperator<Body> change, String to) {
        return new Change(of, it -> it.withBody(change), to);
    }

    private static Change privacy(String of, UnaryOperator<Privacy> change, String to) {
        return new Change(of, it -> it.withPrivacy(change), to);
    }

    private static Change practice(String of, UnaryOperator<Practice> change, String to) {
        return new Change(of, it -> it.withPractice(change), to);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesOneChoiceAndLeavesAllElseAlone(Change it) {
        String before = FIRST.toString();
        assertTrue(before.contains(it.of()), before);
        assertEquals(before.replace(it.of(), it.to()), it.change().apply(FIRST).toString());
    }

    /** Each change after all the others: none of them brings a first choice back. */
    @Test
    void keepsEveryChangeBesideEveryOther() {
        Settings all = FIRST;
        for (Change each : changes().toList()) {
            all = each.change().apply(all);
        }
        String changed = all.toString();
        for (Change each : changes().toList()) {
            assertTrue(changed.contains(each.to()), each + " is gone from " + changed);
            assertEquals(all, each.change().apply(all), each.of());
        }
    }

    @Test
    void takesAnotherScheduleAndKeepsWhenTheDayBegins() {
        Schedule other = SchedulePresetReader.bundled(Bundled.TEXTS).getLast().schedule();
        assertEquals(SCHEDULE, FIRST.schedule());
        Settings changed = FIRST.withSchedule(other);
        assertEquals(other, changed.schedule());
        assertEquals(LocalTime.of(4, 0), changed.reminders().dayBegins());
        assertEquals(FIRST, changed.withSchedule(SCHEDULE));
    }

    @Test
    void beginsWithNothingSpokenNothingAskedForAndNothingSaidInNotifications() {
        Settings first = Settings.defaults(SCHEDULE);
        assertEquals(
                first.sound()
                        .withVoice(false)
                        .withInBreaks(false)
                        .withVoiceVolume(80)
                        .withVoiceRate(90)
                        .withChimes(true)
                        .withVolume(60)
                        .withAloud(null),
                first.sound());
        assertEquals(
                first.privacy()
                        .withPassphrase(null)
                        .withHideAfterMinutes(0)
                        .withHealthInNotifications(false)
                        .withLockWhenAway(false)
                        .withLockAtRest(false),
                first.privacy());
        assertEquals(
                first.start()
                        .withLanguage(null)
                        .withAtLogin(false)
                        .withWelcomed(false)
                        .withSaidGoesOn(false),
                first.start());
        assertEquals(
                first.looks()
                        .withAppearance(Appearance.SYSTEM)
                        .withContrast(Contrast.SYSTEM)
                        .withOutlined(null)
                        .withTextPercent(100)
                        .withReducedMotion(null)
                        .withClockInBreaks(false),
                first.looks());
        assertNull(first.looks().weekSeen());
        assertEquals(
                first.body()
                        .withBuild(Build.MEDIUM)
                        .withHair(Haircut.SHORT)
                        .withSkin(SkinTone.SAND)
                        .withClothes(Clothes.SEA),
                first.body());
        assertEquals(DayCheck.NONE, first.dayCheck());
        assertNull(first.region());
    }

    @Test
    void hasTextFromItsOwnSizeToTwice() {
        Looks looks = Looks.defaults();
        assertEquals(100, looks.withTextPercent(100).textPercent());
        assertEquals(200, looks.withTextPercent(200).textPercent());
        assertThrows(IllegalArgumentException.class, () -> looks.withTextPercent(99));
        assertThrows(IllegalArgumentException.class, () -> looks.withTextPercent(201));
    }

    @Test
    void hearsFromNothingToEverythingAndFromHalfToTwiceTheSpeed() {
        Sound sound = Sound.defaults();
        assertEquals(0, sound.withVolume(0).withVolume(100).withVolume(0).volume());
        assertEquals(0, sound.withVoiceVolume(100).withVoiceVolume(0).voiceVolume());
        assertEquals(50, sound.withVoiceRate(200).withVoiceRate(50).voiceRate());
        for (int wrong : List.of(-1, 101)) {
            assertThrows(IllegalArgumentException.class, () -> sound.withVolume(wrong));
            assertThrows(IllegalArgumentException.class, () -> sound.withVoiceVolume(wrong));
        }
        for (int wrong : List.of(49, 201)) {
            assertThrows(IllegalArgumentException.class, () -> sound.withVoiceRate(wrong));
        }
    }

    @Test
    void hidesAfterNoLessThanNever() {
        assertEquals(0, new Privacy(null, 0, true, false, false).hideAfterMinutes());
        assertThrows(IllegalArgumentException.class, () -> new Privacy(null, -1, true, false, false));
    }

    @Test
    void likesAnExerciseAndNoLonger() {
        Stretching liked = Stretching.defaults().withFavourite("self-hug", true).withFavourite("chin-tuck", true);
        assertEquals(Set.of("self-hug", "chin-tuck"), liked.favourites());
        assertEquals(Set.of("chin-tuck"), liked.withFavourite("self-hug", false).favourites());
        assertEquals(liked, liked.withFavourite("self-hug", true));
    }

    @Test
    void tellsOfSetsUntilItIsToBeQuietAboutThemAndKeepsTheOtherTicks() {
        Stretching ticked = Stretching.defaults().withTicked(Set.of("floor"));
        assertTrue(ticked.tellsOfSets());
        Stretching quiet = ticked.withTellsOfSets(false);
        assertFalse(quiet.tellsOfSets());
        assertTrue(quiet.ticked().contains("floor"));
        assertEquals(quiet, quiet.withTellsOfSets(false));
        assertEquals(ticked, quiet.withTellsOfSets(true));
        assertEquals(ticked, ticked.withTellsOfSets(true));
    }

    @Test
    void hasRoomForFiftyRoutines() {
        List<Routine> most = Collections.nCopies(OwnRoutines.MOST, MORNING);
        assertEquals(50, Stretching.defaults().withOwn(most).own().size());
        assertEquals(
                50,
                new OwnStretches(Set.of(), Set.of(), Set.of(), most).routines().size());
        List<Routine> more = Collections.nCopies(51, MORNING);
        assertThrows(IllegalArgumentException.class, () -> Stretching.defaults().withOwn(more));
        assertThrows(IllegalArgumentException.class, () -> new OwnStretches(Set.of(), Set.of(), Set.of(), more));
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeFrom() {
        Set<String> ticked = new HashSet<>(Set.of("floor"));
        Stretching made = Stretching.defaults().withTicked(ticked);
        ticked.clear();
        assertEquals(Set.of("floor"), made.ticked());
    }

    @Test
    void carriesItsSentenceAndWhatLayBehindIt() {
        IllegalStateException behind = new IllegalStateException("disk");
        SettingsUnavailable gone = new SettingsUnavailable(Sentence.of("store.full"), behind);
        assertEquals(Sentence.of("store.full"), gone.sentence());
        assertEquals(behind, gone.getCause());
    }
}
