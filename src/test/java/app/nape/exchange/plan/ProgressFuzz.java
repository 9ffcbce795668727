package app.nape.exchange.plan;

import app.nape.care.plan.Progress;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Sound;
import app.nape.words.InEnglish;
import java.util.List;
import java.util.Map;

/** What was done of a programme: what is read can be written again and is then the same. */
public final class ProgressFuzz implements Fuzzed {
    private static final SigningKey KEY = SigningKey.made();

    @Override
    public boolean read(byte[] input) throws Exception {
        Progress progress;
        try {
            progress = ProgressFile.read(input, List.of(Samples.therapist())).progress();
        } catch (PlanRefused refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        Sound.whole(progress);
        if (!ProgressFile.read(ProgressFile.open(progress, KEY), List.of())
                .progress()
                .equals(progress)) {
            throw new IllegalStateException("It is another once it was written again.");
        }
        return true;
    }

    @Override
    public Map<String, byte[]> seeds() {
        return Map.of("open", Samples.bytes(Samples.PROGRESS), "sealed", Samples.bytes(Samples.SEALED));
    }
}
