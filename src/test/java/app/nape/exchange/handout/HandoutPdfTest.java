package app.nape.exchange.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Sender;
import app.nape.content.Bundled;
import app.nape.content.LocalHelp;
import app.nape.exchange.paper.PaperRules;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.paper.PaperWork;
import app.nape.exchange.plan.PlanTemplates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandoutPdfTest {
    private static final Instant MADE = Instant.parse("2026-11-29T10:00:00Z");
    private static final Handouts HANDOUTS = new Handouts(
            Bundled.TEXTS,
            Bundled.EXERCISES,
            Bundled.MOTIONS,
            Bundled.CARE,
            LocalHelp.in(Bundled.CARE.emergency(), Optional.of("GB")),
            ZoneId.of("Europe/London"));
    private static final Set<HandoutPart> WITHOUT_FIGURES = EnumSet.complementOf(EnumSet.of(HandoutPart.FIGURES));

    @Test
    void aProgrammeIsAccessibleSharpAndSmall() throws Exception {
        byte[] file = made(programme(), new HandoutRequest(HandoutLayout.FOUR, HandoutPart.ALL, PaperSize.A4, false));
        PaperRules.assertReadable(file, 12);
        PaperRules.assertAccessible(file);
        assertTrue(file.length <= 300 * 1024, file.length + " bytes");
    }

    @Test
    void aRoutineAndAnExerciseNeedNoProgramme() throws Exception {
        byte[] routine = made(
                HANDOUTS.of(Bundled.EXERCISES.routine("desk-5").orElseThrow()),
                new HandoutRequest(HandoutLayout.LIST, HandoutPart.ALL, PaperSize.LETTER, false));
        PaperRules.assertAccessible(routine);
        assertTrue(PaperRules.text(routine).contains("Five-minute desk routine"));
        byte[] exercise = made(
                HANDOUTS.of(Bundled.EXERCISES.exercise("self-hug").orElseThrow()),
                new HandoutRequest(HandoutLayout.ONE, HandoutPart.ALL, PaperSize.A4, false));
        PaperRules.assertAccessible(exercise);
        assertTrue(exercise.length < 2 * 30 * 1024 + 40 * 1024, exercise.length + " bytes");
    }

    @Test
    void nothingIsSmallerThanEighteenPointsInLargePrint() throws Exception {
        byte[] file = made(programme(), new HandoutRequest(HandoutLayout.LIST, WITHOUT_FIGURES, PaperSize.A4, true));
        PaperRules.assertReadable(file, 18);
        PaperRules.assertAccessible(file);
    }

    @Test
    void everyPartCanBeLeftOut() throws Exception {
        for (HandoutLayout layout : HandoutLayout.values()) {
            byte[] file = made(programme(), new HandoutRequest(layout, Set.of(), PaperSize.A4, false));
            PaperRules.assertReadable(file, 12);
            String text = PaperRules.text(file);
            assertFalse(text.contains("Your diary"), text);
            assertFalse(text.contains("Sender number"), text);
            assertTrue(text.contains("Stop and rest"), text);
        }
        String all = PaperRules.text(
                made(programme(), new HandoutRequest(HandoutLayout.TWO, WITHOUT_FIGURES, PaperSize.A4, false)));
        assertTrue(all.contains("Your diary"), all);
        assertTrue(all.contains("Sender number 4821 7730 1956"), all);
    }

    @Test
    void saysOnceWhatMoreThanOneExerciseAsksToBeCarefulAbout() throws Exception {
        Handout handout = HANDOUTS.of(Bundled.EXERCISES.routine("desk-5").orElseThrow());
        assertTrue(handout.careful().size() > 1, handout.careful().toString());
        for (Handout.Item item : handout.sets().getFirst().items()) {
            item.cautions().forEach(each -> assertFalse(handout.careful().contains(each), each));
        }
        assertFalse(handout.careful().stream().anyMatch(each -> each.contains("F1")), "paper has no keys");
    }

    @Test
    void whatTheFontLacksIsABoxAndDoesNotStopIt() throws Exception {
        Handout handout = new Handout(
                "هرولة 漢字 🏃 plan",
                "漢字",
                "🏃 once a day",
                List.of(),
                "",
                List.of(),
                List.of(new Handout.Block(
                        "漢字",
                        "",
                        1,
                        List.of(new Handout.Item(
                                "名前", "3 times", List.of("ظهر"), "👍", List.of(), null, 0, null, "")))),
                List.of("痛み"),
                "Call 112.",
                new Sender("名前", "", "", "", "", "", ""),
                "",
                "");
        byte[] file = made(handout, HandoutRequest.usual(PaperSize.A4));
        PaperRules.assertAccessible(file);
        assertTrue(PaperRules.text(file).contains("□"));
    }

    @Test
    void anExerciseIsNeverBrokenOverTwoPages() throws Exception {
        Handout handout = HANDOUTS.of(Bundled.EXERCISES.routine("desk-5").orElseThrow());
        byte[] file = made(handout, new HandoutRequest(HandoutLayout.TWO, WITHOUT_FIGURES, PaperSize.A4, false));
        for (Handout.Item item : handout.sets().getFirst().items()) {
            assertEquals(
                    PaperRules.pageOf(file, item.name()),
                    PaperRules.pageOf(file, lastWords(item.steps().getLast())),
                    item.name());
        }
    }

    @Test
    void aSetGoesOnOverThePageRatherThanLeaveMuchOfOneEmpty() throws Exception {
        byte[] file = made(twoSets(3, 3), HandoutLayout.FOUR);
        assertEquals(1, PaperRules.pageOf(file, "Morning"));
        assertEquals(1, PaperRules.pageOf(file, "Evening"), "a fourth exercise has its place on the first page");
        assertEquals(2, PaperRules.pageOf(file, "Evening (continued)"));
    }

    @Test
    void aSetStandsWholeOnTheNextPageWhereLittleWouldBeLeftEmpty() throws Exception {
        byte[] file = made(twoSets(15, 4), HandoutLayout.LIST);
        assertEquals(1, PaperRules.pageOf(file, "Morning"));
        assertEquals(2, PaperRules.pageOf(file, "Evening"));
        assertEquals(0, PaperRules.pageOf(file, "(continued)"));
    }

    private static Handout twoSets(int morning, int evening) {
        Handout.Item item =
                new Handout.Item("Chin tuck", "5 times", List.of("Sit tall."), "", List.of(), null, 0, null, "");
        return new Handout(
                "Two sets",
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(
                        new Handout.Block("Morning", "", 1, Collections.nCopies(morning, item)),
                        new Handout.Block("Evening", "", 1, Collections.nCopies(evening, item))),
                List.of(),
                "Call 112.",
                null,
                "",
                "");
    }

    private static byte[] made(Handout handout, HandoutLayout layout) {
        return made(handout, new HandoutRequest(layout, WITHOUT_FIGURES, PaperSize.A4, false));
    }

    /** In large print nothing but a title stood on the first page once. */
    @Test
    void whatToBeCarefulAboutFillsThePageThatItBeginsOn() throws Exception {
        byte[] file = made(programme(), new HandoutRequest(HandoutLayout.LIST, WITHOUT_FIGURES, PaperSize.A4, true));
        assertEquals(1, PaperRules.pageOf(file, "Be careful"));
    }

    private static String lastWords(String step) {
        return step.substring(Math.max(0, step.length() - 12));
    }

    private static Handout programme() {
        return HANDOUTS.of(PlanTemplates.find(PlanTemplates.IDS.getFirst()).orElseThrow(), "4821 7730 1956");
    }

    private static byte[] made(Handout handout, HandoutRequest request) {
        return HandoutPdf.of(handout, request, Bundled.TEXTS, MADE, PaperWork.QUIET);
    }
}
