package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.figure.body.Build;
import app.nape.figure.body.Clothes;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;
import app.nape.plans.PlannedPause;
import app.nape.plans.Plans;
import app.nape.plans.ProgramRule;
import app.nape.plans.Treatment;
import app.nape.settings.Appearance;
import app.nape.settings.Body;
import app.nape.settings.Contrast;
import app.nape.settings.DayCheck;
import app.nape.settings.Looks;
import app.nape.settings.Practice;
import app.nape.settings.Privacy;
import app.nape.settings.Reminders;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import app.nape.settings.Sound;
import app.nape.settings.Start;
import app.nape.settings.Stretching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Settings DEFAULTS = Settings.defaults(SchedulePresets.standard());

    private final Path path;
    private final SettingsFile file;

    SettingsFileTest(@TempDir Path folder) {
        path = folder.resolve("config/settings.json");
        file = new SettingsFile(path, () -> DEFAULTS);
    }

    static Settings own() {
        Schedule standard = SchedulePresets.standard();
        BreakRule rule = standard.rules().getFirst();
        return new Settings(
                "AT",
                Looks.defaults()
                        .withAppearance(Appearance.DARK)
                        .withContrast(Contrast.MORE)
                        .withOutlined(false)
                        .withTextPercent(150)
                        .withReducedMotion(true)
                        .withClockInBreaks(true)
                        .withWeekSeen(LocalDate.of(2026, 11, 16)),
                Sound.defaults()
                        .withVoice(true)
                        .withInBreaks(true)
                        .withVoiceVolume(70)
                        .withVoiceRate(110)
                        .withChimes(false)
                        .withVolume(35)
                        .withAloud(true),
                new Stretching(
                        false,
                        Set.of("osteoporosis"),
                        Set.of("neck-rotation"),
                        Set.of("self-hug"),
                        List.of(new Routine(
                                "my-morning",
                                "Morning",
                                "Daily",
                                List.of(
                                        RoutineItem.plain("shoulder-rolls"),
                                        new RoutineItem("self-hug", 1, Duration.ofSeconds(20), 2)))),
                        false),
                new Reminders(
                        standard.named(Schedule.OWN)
                                .withRules(List.of(
                                        rule,
                                        rule(
                                                "lunch",
                                                new BreakTrigger.AtTimes(
                                                        List.of(LocalTime.of(12, 30)), Set.of(DayOfWeek.MONDAY))),
                                        rule("stretch", new BreakTrigger.TimesADay(3))))
                                .withEnding(true, false),
                        LocalTime.of(5, 30)),
                Start.defaults()
                        .withLanguage("de-AT")
                        .withAtLogin(true)
                        .withWelcomed(true)
                        .withSaidGoesOn(true),
                Body.defaults()
                        .withBuild(Build.FULL)
                        .withHair(Haircut.BUN)
                        .withSkin(SkinTone.EBONY)
                        .withClothes(Clothes.PLUM),
                Privacy.defaults()
                        .withPassphrase("pbkdf2-sha512:1:AA==:AA==")
                        .withHideAfterMinutes(5)
                        .withHealthInNotifications(true)
                        .withLockWhenAway(true)
                        .withLockAtRest(true),
                new DayCheck(
                        List.of("chair", "headset"),
                        List.of("shoes"),
                        "pillow",
                        LocalDate.of(2026, 2, 3),
                        LocalDate.of(2026, 2, 4)),
                new Plans(
                        List.of(new PlannedPause(LocalDate.of(2026, 2, 4), LocalTime.of(14, 0), LocalTime.of(15, 30))),
                        "/home/me/calendar.ics",
                        List.of(new ProgramRule("okular", Treatment.COUNTS_AS_USE))),
                new Practice(true, "/home/me/programmes", true));
    }

    private static BreakRule rule(String id, BreakTrigger trigger) {
        return new BreakRule(
                id,
                BreakKind.STRETCH,
                trigger,
                Duration.ofMinutes(5),
                Delivery.PROMPT,
                new PostponePolicy(2, Duration.ofMinutes(5)),
                true,
                4,
                "desk-reset");
    }

    @Test
    void startsWithTheDefaultsAndWritesNothing() {
        assertEquals(new SettingsFile.Loaded(DEFAULTS, null), file.read(NOW));
        assertEquals(false, Files.exists(path));
    }

    @Test
    void givesBackEveryChoiceAsItWasMade() {
        file.write(own());
        assertEquals(own(), file.read(NOW).settings());
        file.write(DEFAULTS);
        assertEquals(DEFAULTS, file.read(NOW).settings());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes.")
    void keepsTheFileToItsOwner() throws IOException {
        file.write(own());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        try (var files = Files.list(Objects.requireNonNull(path.getParent()))) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void takesTheDefaultForAChoiceThatIsMissing() throws IOException {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(
                path,
                "{\"format\": \"nape-settings\", \"version\": 1, \"settings\": {\"sound\": {\"volume\": 10, \"later\":"
                        + " 1}}}");
        SettingsFile.Loaded loaded = file.read(NOW);
        assertEquals(10, loaded.settings().sound().volume());
        assertEquals(DEFAULTS.schedule(), loaded.settings().schedule());
        assertNull(loaded.keptAside());
    }

    @Test
    void readsAScheduleThatWasKeptBeforeThePauseInTypingCouldBeChosen() throws IOException {
        file.write(DEFAULTS);
        String before = Files.readString(path)
                .replaceAll(",\\s*\"typingPause\" : \"PT3S\"", "")
                .replaceAll(",\\s*\"untilBack\" : false", "");
        assertFalse(before.contains("typingPause"), before);
        assertFalse(before.contains("untilBack"), before);
        Files.writeString(path, before);
        assertEquals(new SettingsFile.Loaded(DEFAULTS, null), file.read(NOW));
    }

    @Test
    void neitherReadsNorWritesOverAFileOfANewerVersion() throws IOException {
        file.write(own());
        Files.writeString(path, Files.readString(path).replace("\"version\" : 1", "\"version\" : 2"));
        byte[] before = Files.readAllBytes(path);
        assertThrows(SettingsUnavailable.class, () -> file.read(NOW));
        assertThrows(SettingsUnavailable.class, () -> file.write(DEFAULTS));
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void keepsAFileAsideThatCannotBeUnderstood() throws IOException {
        for (String wrong : List.of(
                "{\"format\": \"nape-settings\", \"vers",
                "[]",
                "",
                "{\"format\": \"nape-settings\", \"version\": 1, \"settings\": {\"sound\": {\"volume\": 1000}}}",
                "{\"format\": \"nape-settings\", \"version\": 1, \"settings\": {\"reminders\": {\"schedule\":"
                        + " null}}}")) {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, wrong);
            SettingsFile.Loaded loaded = file.read(NOW);
            assertEquals(DEFAULTS, loaded.settings());
            Path aside = Objects.requireNonNull(loaded.keptAside(), wrong);
            assertEquals(wrong, Files.readString(aside));
            Files.delete(aside);
        }
    }
}
