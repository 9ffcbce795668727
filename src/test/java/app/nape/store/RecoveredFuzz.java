package app.nape.store;

import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Lived;
import app.nape.fuzz.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The notes on what was recovered. */
public final class RecoveredFuzz implements Fuzzed {
    private final Path folder;
    private final Recoveries recoveries;

    /** In a folder of its own. */
    public RecoveredFuzz() throws IOException {
        Path data = Files.createTempDirectory("recovered");
        folder = Files.createDirectories(Recoveries.folder(data));
        recoveries = new Recoveries(data.resolve("nape.db"));
    }

    @Override
    public boolean read(byte[] input) throws Exception {
        Files.write(folder.resolve("one.json"), input);
        List<Recovered> all = recoveries.all();
        for (Recovered each : all) {
            Sound.whole(each);
        }
        return !all.isEmpty();
    }

    @Override
    public Map<String, byte[]> seeds() {
        return Map.of(
                "damaged",
                SettingsJson.MAPPER.writeValueAsBytes(new Recovered(
                        Lived.NOW,
                        Recovered.Cause.DAMAGED,
                        "nape.db.damaged-20261123-090000",
                        Lived.NOW.minus(Duration.ofDays(1)),
                        Recovered.Saved.SOME)));
    }
}
