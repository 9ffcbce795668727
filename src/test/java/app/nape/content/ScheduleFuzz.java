package app.nape.content;

import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePreset;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Lived;
import app.nape.fuzz.Sound;
import app.nape.time.DayRollover;
import app.nape.words.Texts;
import app.nape.workshop.simulation.RandomSchedules;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Schedules that people give to each other, and a day that is lived by them. */
public final class ScheduleFuzz implements Fuzzed {
    private final ScheduleJson json = new ScheduleJson(new Texts(Locale.UK));

    @Override
    public boolean read(byte[] input) throws Exception {
        Schedule schedule;
        try {
            schedule = json.read("own.json", input);
        } catch (ScheduleRefused refused) {
            Sound.sentence(refused.getMessage());
            return false;
        }
        Sound.whole(schedule);
        Lived.hours(schedule, BreakState.fresh(), DayRollover.DEFAULT);
        if (Sound.written(schedule) && !json.read("own.json", bytes(schedule)).equals(schedule)) {
            throw new IllegalStateException("It is another schedule once it was written again.");
        }
        return true;
    }

    private byte[] bytes(Schedule schedule) {
        return json.write(schedule).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, byte[]> seeds() {
        Map<String, byte[]> seeds = new HashMap<>();
        for (SchedulePreset preset : SchedulePresetReader.bundled(Bundled.TEXTS)) {
            seeds.put(preset.id(), bytes(preset.schedule()));
        }
        RandomSchedules odd = new RandomSchedules(3);
        for (int i = 0; i < 4; i++) {
            seeds.put("odd-" + i, bytes(odd.next()));
        }
        return seeds;
    }
}
