package app.nape.exchange.plan;

import app.nape.exchange.seal.Age;
import app.nape.fuzz.Fuzzed;
import app.nape.fuzz.Sound;
import app.nape.words.InEnglish;
import java.util.List;
import java.util.Map;

/** Programmes: what is read can be written again and is then the same. */
public final class PlanFuzz implements Fuzzed {
    @Override
    public boolean read(byte[] input) throws Exception {
        OpenedPlan opened;
        try {
            opened = PlanFile.read(input, List.of(Samples.therapist()));
        } catch (PlanRefused refused) {
            Sound.sentence(InEnglish.of(refused));
            return false;
        }
        Sound.whole(opened);
        byte[] again;
        try {
            again = PlanFile.unsigned(opened.programme());
        } catch (PlanRefused tooLarge) {
            // Escapes and pictures are written shorter or longer than they were.
            return true;
        }
        if (!PlanFile.read(again, List.of()).programme().equals(opened.programme())) {
            throw new IllegalStateException("It is another programme once it was written again.");
        }
        return true;
    }

    @Override
    public Map<String, byte[]> seeds() {
        return Map.of(
                "signed", Samples.bytes(Samples.CHRONIC),
                "unsigned", Samples.bytes(Samples.UNSIGNED),
                "small", PlanFile.unsigned(EveryBitTest.small()),
                "full", FullPlan.with(plan -> {}),
                "sealed",
                        Age.seal(
                                Samples.bytes(Samples.ACUTE),
                                Samples.therapist().recipient()));
    }
}
