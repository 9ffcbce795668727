package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Programme;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice and a home, each with a folder of its own, from a new programme to what came back. */
class PracticeAnswersTest {
    @TempDir
    Path folder;

    private final InventedMachine practice = new InventedMachine();
    private final InventedMachine home = new InventedMachine();

    private void at(String time) {
        practice.now = Instant.parse(time);
        home.now = Instant.parse(time);
        practice.practice = folder;
    }

    private static void assertSays(String part, String said) {
        assertTrue(said.contains(part), said);
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }

    private static OpenedPlan open(String file) throws IOException {
        return PlanFile.read(Files.readAllBytes(Path.of(file)), List.of());
    }

    private void sendFirst() throws IOException {
        sendFirst("2026-11-23T09:00:00Z");
    }

    private void sendFirst(String time) throws IOException {
        at(time);
        Files.createDirectories(practice.programmes());
        String first = practice.programmes().resolve("one.nape-plan").toString();
        assertSays(
                "0 ",
                practice.run(
                        "plan", "new", first, "--template", "desk-neck", "--label", "NP-7", "--name", "A. Sample"));
        assertSays("0 Signed.", practice.run("plan", "sign", first));
        assertSays("0 Begun.", home.run("plan", "accept", first));
    }

    /** The person's own day begins at four: a programme that is made at night begins with the day that it still is. */
    @Test
    void beginAtNightWithTheDayThatItStillIs() throws IOException {
        sendFirst("2026-11-24T02:00:00Z");
        assertEquals(
                LocalDate.parse("2026-11-23"),
                open(practice.programmes().resolve("one.nape-plan").toString())
                        .programme()
                        .valid()
                        .from());
        assertSays("0 ", home.run("log", "stretch", "--set", "s1", "--at", "2026-11-24T01:55"));
    }

    @Test
    void countsAtThePracticeWhatWasDoneAtHome() throws IOException {
        sendFirst();
        for (String day : List.of("2026-11-23", "2026-11-24", "2026-11-25")) {
            at(day + "T20:00:00Z");
            for (String time : List.of("T10:00", "T13:00")) {
                assertSays(
                        "0 ",
                        home.run("log", "stretch", "--set", "s1", "--at", day + time, "--before", "5", "--after", "3"));
            }
        }
        String back = name("back.nape-progress");
        assertSays("0 ", home.run("plan", "progress", "--out", back, "--question", "May I swim?"));
        String read = practice.run("plan", "progress", back, "--file");
        assertSays("0 Desk neck: move by day, strengthen three evenings (NP-7, revision 1)", read);
        assertSays("6 of 11 sets in the last 3 days; Pain first 5, latest 3; 1 question.", read);
        assertSays("Asks: May I swim?", read);
        assertSays("2026-11-24: 2 of 3 sets", read);
        String rows = practice.run("plan", "folder");
        assertSays("0 NP-7: Desk neck: move by day, strengthen three evenings, revision 1, ", rows);
        assertSays("6 of 11 sets in the last 3 days", rows);
        String json = practice.run("plan", "folder", "--json");
        assertSays("\"painFirst\" : 5", json);
        assertSays("\"label\" : \"NP-7\"", json);
        assertSays("\"done\" : 2", practice.run("plan", "progress", back, "--json"));
    }

    @Test
    void revisesSoThatThePersonGoesOnWithTheirHistory() throws IOException {
        sendFirst();
        String first = practice.programmes().resolve("one.nape-plan").toString();
        String second = practice.programmes().resolve("two.nape-plan").toString();
        at("2026-11-26T09:00:00Z");
        assertSays("0 ", practice.run("plan", "new", second, "--revises", first, "--title", "Desk neck, next"));
        practice.run("plan", "sign", second);
        Programme next = open(second).programme();
        assertEquals(2, next.revision());
        assertEquals(open(first).programme().id(), next.id());
        assertEquals(open(first).hash(), next.head().previous());
        assertEquals("NP-7", next.label());
        assertEquals(open(first).programme().valid().from(), next.valid().from());
        assertSays("0 ", home.run("plan", "accept", second));
        assertSays("Desk neck, next", home.run("plan"));
        assertSays("revision 2", practice.run("plan", "folder"));
        assertEquals(1, practice.run("plan", "folder").lines().count());
    }

    @Test
    void saysWhichOptionCannotBeAndWhyAndMakesNothing() {
        at("2026-11-23T09:00:00Z");
        String[] made = {"plan", "new", name("x.nape-plan"), "--template", "desk-neck", "--name", "A. Sample"};
        for (List<String> wrong : List.of(
                List.of("--language=Deutsch", "2 The language is not a language such as en."),
                List.of("--label=" + "x".repeat(41), "2 The label is longer than 40 characters."),
                List.of("--title=" + "x".repeat(61), "2 The title is longer than 60 characters."),
                List.of(
                        "--phone=call me",
                        "2 The phone number holds something else than digits, spaces and + ( ) / . -."),
                List.of("--email=nobody", "2 The e-mail address is not written like name@example.org."))) {
            String[] words =
                    Stream.concat(Stream.of(made), Stream.of(wrong.getFirst())).toArray(String[]::new);
            assertEquals(wrong.getLast(), practice.run(words));
        }
        assertFalse(Files.exists(Path.of(name("x.nape-plan"))));
        assertSays(
                "0 ",
                practice.run(Stream.concat(Stream.of(made), Stream.of("--language", "pt-BR"))
                        .toArray(String[]::new)));
        assertSays("\"language\" : \"pt-BR\"", practice.run("plan", "show", name("x.nape-plan"), "--json"));
    }

    @Test
    void saysInOneSentenceWhatItCannotDo() throws IOException {
        at("2026-11-23T09:00:00Z");
        assertSays("0 There is no programme in ", practice.run("plan", "folder"));
        assertSays("3 ", practice.run("plan", "folder", name("none")));
        assertSays("2 ‘size’ is no order", practice.run("plan", "folder", "--by", "size"));
        assertSays(
                "2 Say either --template or --revises. Templates: desk-neck, ",
                practice.run("plan", "new", name("x.nape-plan")));
        assertSays(
                "2 Say either --template or --revises. Templates: desk-neck, ",
                practice.run("plan", "new", name("x.nape-plan"), "--template", "desk-neck", "--revises", "y"));
        assertFalse(Files.exists(Path.of(name("x.nape-plan"))));
        Files.createDirectories(practice.programmes());
        Files.writeString(practice.programmes().resolve("bad.nape-plan"), "{");
        assertSays("bad.nape-plan: This file is damaged or not whole", practice.run("plan", "folder"));
        assertSays(
                "\"why\" : \"This file is damaged", Objects.requireNonNull(practice.run("plan", "folder", "--json")));
        assertSays("3 ", practice.run("plan", "progress", name("nothing.nape-progress"), "--file"));
    }
}
