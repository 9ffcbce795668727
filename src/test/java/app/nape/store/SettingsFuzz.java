package app.nape.store;

import app.nape.breaks.BreakState;
import app.nape.breaks.SchedulePresets;
import app.nape.content.Bundled;
import app.nape.content.ExerciseCatalogue;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Lived;
import app.nape.fuzz.Sound;
import app.nape.settings.Settings;
import app.nape.settings.SettingsUnavailable;
import app.nape.time.DayRollover;
import app.nape.ui.lock.Passphrase;
import app.nape.words.InEnglish;
import app.nape.words.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/** Settings, and a day that is lived by them. */
public final class SettingsFuzz implements Fuzzed {
    private static final Settings DEFAULTS = Settings.defaults(SchedulePresets.standard());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Path file;
    private final ExerciseCatalogue exercises = Bundled.EXERCISES;

    /** In a folder of its own. */
    public SettingsFuzz() throws IOException {
        file = Files.createTempDirectory("settings").resolve("settings.json");
    }

    @Override
    public boolean read(byte[] input) throws Exception {
        Files.write(file, input);
        SettingsFile.Loaded loaded;
        try {
            loaded = new SettingsFile(file, () -> DEFAULTS).read(Lived.NOW);
        } catch (SettingsUnavailable refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        Path aside = loaded.keptAside();
        if (aside != null) {
            Files.delete(aside);
            return false;
        }
        Settings settings = Sound.whole(loaded.settings());
        byte[] again = SettingsJson.MAPPER.writeValueAsBytes(settings);
        if (!SettingsJson.MAPPER.readValue(again, Settings.class).equals(settings)) {
            throw new IllegalStateException("They are other settings once they were written again.");
        }
        live(settings);
        return true;
    }

    private void live(Settings settings) {
        DayRollover day = new DayRollover(settings.reminders().dayBegins());
        day.endAfter(Lived.NOW, ZoneId.of("Europe/Berlin"));
        Lived.hours(settings.schedule(), BreakState.fresh(), day);
        settings.dayCheck().due(TODAY);
        // As the program shows them: an own routine of which no exercise is known is not among them.
        for (Routine routine : exercises.with(settings.stretching().own()).routines()) {
            Sound.reckoned(SessionPlan.of(routine, exercises.byId()).length().toMillis());
        }
        String language = settings.start().language();
        if (language != null) {
            new Texts(Locale.forLanguageTag(language)).of("cli.failed");
        }
        String kept = settings.privacy().passphrase();
        if (kept != null && kept.length() < 30) {
            Passphrase.matches("words", kept);
        }
    }

    @Override
    public Map<String, byte[]> seeds() throws Exception {
        new SettingsFile(file, () -> DEFAULTS).write(DEFAULTS);
        byte[] shipped = Files.readAllBytes(file);
        new SettingsFile(file, () -> DEFAULTS).write(SettingsFileTest.own());
        byte[] own = Files.readAllBytes(file);
        Files.delete(file);
        return Map.of("shipped", shipped, "own", own);
    }
}
