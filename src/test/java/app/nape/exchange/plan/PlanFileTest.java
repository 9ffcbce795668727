package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Begins;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SenderKey;
import app.nape.care.plan.Sides;
import app.nape.exchange.seal.Age;
import app.nape.exchange.seal.AgeKey;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program wrote is read, and written again just so. */
class PlanFileTest {
    private static OpenedPlan read(String sample) {
        return PlanFile.read(Samples.bytes(sample), List.of());
    }

    @Test
    void readsWhatTheTherapistWrote() {
        Programme plan = read(Samples.CHRONIC).programme();
        assertEquals("NP-0398", plan.label());
        assertEquals(2, plan.revision());
        assertEquals("A. Sample", plan.sender().name());
        assertEquals(
                new Begins.On(LocalDate.of(2026, 11, 25)),
                plan.phases().getFirst().begins());
        Item row = plan.phases().getFirst().sets().getLast().items().getLast();
        assertEquals("Resisted row", row.name());
        assertEquals("yellow band", row.dose().resistance());
        assertEquals(Duration.ofSeconds(45), row.dose().restBetweenSets());
        assertEquals(RepMode.TOTAL, row.dose().repMode());
        assertEquals(InFlare.PAUSE, row.inFlare());
        Item rotation = read(Samples.ACUTE)
                .programme()
                .phase("p1")
                .orElseThrow()
                .sets()
                .getFirst()
                .items()
                .getLast();
        assertEquals(Sides.BOTH, rotation.dose().sides());
        assertEquals(Side.LEFT, rotation.dose().first());
        assertEquals(6, rotation.dose().repetitions());
    }

    @Test
    void knowsWhoSigned() {
        assertEquals(
                "LsPqT/DpR2RfVpXJ7O7lcvt6cErL9bCKaxnKEqw+dGw=",
                String.valueOf(read(Samples.ACUTE).signed()).replaceAll(".*text=(.*)]", "$1"));
        assertEquals(read(Samples.ACUTE).signed(), read(Samples.CHRONIC).signed());
        assertNull(read(Samples.UNSIGNED).signed());
    }

    /** So the other program's signature is over the bytes that Nape writes. */
    @ParameterizedTest
    @ValueSource(strings = {Samples.ACUTE, Samples.CHRONIC, Samples.UNSIGNED})
    void writesThePlanByteForByteAsItWas(String sample) {
        String written = new String(PlanWriter.bytes(read(sample).programme()), StandardCharsets.UTF_8);
        String before = Samples.text(sample);
        int from = before.indexOf("\"plan\": ") + "\"plan\": ".length();
        assertEquals(before.substring(from, Math.min(before.length(), from + written.length())), written);
    }

    @Test
    void writesAWholeUnsignedFileAsItWas() {
        assertArrayEquals(
                Samples.bytes(Samples.UNSIGNED),
                PlanFile.unsigned(read(Samples.UNSIGNED).programme()));
    }

    @Test
    void signsWithoutChangingAByteOfThePlan() {
        SigningKey key = SigningKey.made();
        byte[] signed = PlanFile.signedAgain(Samples.bytes(Samples.UNSIGNED), key);
        OpenedPlan opened = PlanFile.read(signed, List.of());
        assertEquals(key.key(), opened.signed());
        assertEquals(read(Samples.UNSIGNED).hash(), opened.hash());
        assertArrayEquals(signed, PlanFile.signed(opened.programme(), key));
    }

    @Test
    void knowsAKeyThatTheOneBeforeVouchesFor() {
        SigningKey before = SigningKey.made();
        SigningKey now = SigningKey.made();
        OpenedPlan opened = PlanFile.read(PlanFile.signed(read(Samples.ACUTE).programme(), now, before), List.of());
        assertEquals(now.key(), opened.signed());
        assertEquals(before.key(), opened.vouched());
    }

    /** Else a signature under something else could be passed off as the older key's word for a newer one. */
    @Test
    void takesAnOlderKeysWordForANewerOneOnlyInTheFormThatItsDescriptionSays() {
        SigningKey older = SigningKey.made();
        SenderKey newer = SigningKey.made().key();
        byte[] said = Signatures.joined("nape-key/1\n".getBytes(StandardCharsets.UTF_8), newer.bytes());

        assertTrue(Signatures.holds(older.key(), Signatures.handing(newer), older.sign(said)));
        assertFalse(Signatures.holds(older.key(), Signatures.handing(newer), older.sign(newer.bytes())));
    }

    /** No signature is over it. */
    @Test
    void endsWithItsLastBrace() {
        byte[] more = Signatures.joined(Samples.bytes(Samples.ACUTE), "{}".getBytes(StandardCharsets.UTF_8));
        PlanRefused refused = assertThrows(PlanRefused.class, () -> PlanFile.read(more, List.of()));
        assertEquals("plan.has-more", refused.sentence().id());
    }

    @Test
    void hasOneWayToWriteASignatureAlsoWhereItIsOnlyGlancedAt() {
        String signed = new String(
                PlanFile.signed(read(Samples.CHRONIC).programme(), SigningKey.made()), StandardCharsets.UTF_8);
        // The last letter before the filling stands for six bits, of which four mean nothing.
        int spare = signed.lastIndexOf("==\"") - 1;
        byte[] other = (signed.substring(0, spare) + (char) (signed.charAt(spare) + 1) + signed.substring(spare + 1))
                .getBytes(StandardCharsets.UTF_8);

        PlanFile.unchecked(signed.getBytes(StandardCharsets.UTF_8), List.of());
        assertThrows(PlanRefused.class, () -> PlanFile.unchecked(other, List.of()));
        assertThrows(PlanRefused.class, () -> PlanFile.read(other, List.of()));
    }

    @Test
    void keepsAnExerciseThatNobodyHereKnows() {
        byte[] foreign = Samples.text(Samples.UNSIGNED)
                .replace("\"neck-rotation\"", "\"chin-lift-of-another-year\"")
                .getBytes(StandardCharsets.UTF_8);
        Programme plan = PlanFile.read(foreign, List.of()).programme();
        Item unknown = plan.phases().getFirst().sets().getFirst().items().getLast();
        assertEquals("chin-lift-of-another-year", unknown.exercise());
        assertEquals("Neck rotation", unknown.name());
        assertEquals("Stop where it begins to pull.", unknown.note());
        assertArrayEquals(foreign, PlanFile.unsigned(plan));
    }

    @Test
    void opensOneThatIsSealedToThePerson() {
        AgeKey person = AgeKey.made();
        byte[] sealed = Age.seal(Samples.bytes(Samples.ACUTE), person.recipient());
        assertEquals(read(Samples.ACUTE), PlanFile.read(sealed, List.of(AgeKey.made(), person)));
        assertTrue(Age.sealed(sealed));
    }
}
