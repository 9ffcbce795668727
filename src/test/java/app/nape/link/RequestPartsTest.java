package app.nape.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.words.InEnglish;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every part of every request left out, empty, or of another kind: understood where it may be so, and one sentence where not. */
class RequestPartsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Every request that has parts, whole. */
    private static final List<String> WHOLE = List.of(
            "{'type':'hand-over','x11':'0','wayland':'wayland-0','bus':'unix:path=/run/bus'}",
            "{'type':'status-in-words','asked':'de','system':'en-GB','zone':'Europe/Berlin','json':true}",
            "{'type':'break-now','kind':'EYES'}",
            "{'type':'postpone-break','by':'PT3M'}",
            "{'type':'pause','length':'PT1H'}",
            "{'type':'set-reading','on':true}",
            "{'type':'break-taken','kind':'EYES','at':'2026-11-21T10:15:30Z'}",
            "{'type':'busy','doing':'STRETCHING','lasts':'PT45S'}",
            "{'type':'stretched','ended':'2026-11-21T10:15:30Z','length':'PT5M','done':['chin-tuck'],'moved':true}",
            "{'type':'start-remedy','remedyId':'ice','length':'PT15M','siteId':'neck-back',"
                    + "'episodeId':'01932f4e-0000-7000-8000-000000000001','before':{'score':6}}",
            "{'type':'stop-remedy','after':{'score':3}}",
            "{'type':'subscribe','writer':'01932f4e-0000-7000-8000-000000000001'}",
            "{'type':'journal-changed','by':'01932f4e-0000-7000-8000-000000000001'}",
            "{'type':'settings-changed','by':'01932f4e-0000-7000-8000-000000000001'}",
            "{'type':'card-seen','id':'remedy'}",
            "{'type':'change-position','to':'STANDING'}",
            "{'type':'renew','build':'0.1.0 2026-11-28'}",
            "{'type':'open-window','page':'player','argument':'chin-tuck'}");

    /** What may be left out. */
    private static final Map<String, Set<String>> OPTIONAL = Map.ofEntries(
            Map.entry("break-now", Set.of("kind")),
            Map.entry("postpone-break", Set.of("by")),
            Map.entry("break-taken", Set.of("kind", "at")),
            Map.entry("change-position", Set.of("to")),
            Map.entry("start-remedy", Set.of("siteId", "episodeId", "before")),
            Map.entry("stop-remedy", Set.of("after")),
            Map.entry("subscribe", Set.of("writer")),
            Map.entry("journal-changed", Set.of("by")),
            Map.entry("settings-changed", Set.of("by")),
            Map.entry("open-window", Set.of("argument")),
            Map.entry("status-in-words", Set.of("asked")));

    private final LinkJson json = new LinkJson();

    record Part(String whole, String name) {}

    static Stream<Part> parts() {
        return WHOLE.stream()
                .map(line -> line.replace('\'', '"'))
                .flatMap(line -> JSON.readTree(line).propertyNames().stream()
                        .filter(name -> !name.equals("type"))
                        .map(name -> new Part(line, name)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void answersOneThatLacksAPart(Part part) throws BadLine {
        ObjectNode without = tree(part);
        without.remove(part.name());
        understoodOnlyIf(optional(part), without);
        ObjectNode empty = tree(part);
        empty.putNull(part.name());
        understoodOnlyIf(optional(part), empty);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void answersOneWithAPartOfAnotherKind(Part part) throws BadLine {
        understoodOnlyIf(true, tree(part));
        for (String other : List.of("[]", "[1]", "{}", "{\"x\":1}")) {
            if (other.startsWith("[") && tree(part).get(part.name()).isArray()) {
                continue;
            }
            ObjectNode wrong = tree(part);
            wrong.set(part.name(), JSON.readTree(other));
            understoodOnlyIf(false, wrong);
        }
        // A number or a word may do for another; it must not do harm.
        for (String other : List.of("1", "-1", "1e300", "true", "\"\"", "\"nonsense\"")) {
            ObjectNode odd = tree(part);
            odd.set(part.name(), JSON.readTree(other));
            answered(odd);
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void triesEveryPartOfEveryRequest(Class<?> request) {
        RecordComponent[] components = request.getRecordComponents();
        if (components.length > 0) {
            Set<String> tried = new TreeSet<>();
            parts().filter(part -> kind(part).equals(request)).forEach(part -> tried.add(part.name()));
            assertEquals(
                    new TreeSet<>(Arrays.stream(components)
                            .map(RecordComponent::getName)
                            .toList()),
                    tried);
        }
    }

    static Stream<Class<?>> requests() {
        return Arrays.stream(Request.class.getPermittedSubclasses());
    }

    private Class<?> kind(Part part) {
        try {
            return json.request(part.whole().getBytes(StandardCharsets.UTF_8)).getClass();
        } catch (BadLine bad) {
            throw new AssertionError(part.whole(), bad);
        }
    }

    private static ObjectNode tree(Part part) {
        return (ObjectNode) JSON.readTree(part.whole());
    }

    private static boolean optional(Part part) {
        String type = JSON.readTree(part.whole()).get("type").asString();
        return OPTIONAL.getOrDefault(type, Set.of()).contains(part.name());
    }

    private void understoodOnlyIf(boolean expected, ObjectNode request) throws BadLine {
        assertEquals(expected, answered(request), request::toString);
    }

    /** Whether it was understood; if not, one sentence says so. */
    private boolean answered(ObjectNode request) {
        byte[] line = request.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return json.request(line).getClass().isRecord();
        } catch (BadLine bad) {
            assertEquals("The request was not understood.", InEnglish.of(bad));
            return false;
        }
    }
}
