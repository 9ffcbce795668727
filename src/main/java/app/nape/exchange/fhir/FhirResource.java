package app.nape.exchange.fhir;

import app.nape.care.Coding;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One resource while it is put together, with the few types of FHIR that several of them share. */
final class FhirResource {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    private final UUID id;
    private final ObjectNode node = JSON.createObjectNode();

    /** Of this type, with a narrative made from what it says. */
    FhirResource(String type, UUID id, String narrative) {
        this.id = id;
        node.put("resourceType", type);
        node.put("id", id.toString());
        ObjectNode text = node.putObject("text");
        text.put("status", "generated");
        text.put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + escaped(narrative) + "</div>");
    }

    UUID id() {
        return id;
    }

    /** Its fields. */
    ObjectNode fields() {
        return node;
    }

    FhirResource with(String name, String value) {
        node.put(name, value);
        return this;
    }

    FhirResource coded(String name, String system, String code) {
        coding(node.putObject(name), system, code);
        return this;
    }

    FhirResource category(String system, String code) {
        coding(node.putArray("category").addObject(), system, code);
        return this;
    }

    private static void coding(ObjectNode concept, String system, String code) {
        concept.putArray("coding").addObject().put("system", system).put("code", code);
    }

    /** A concept with the person's own word for it, and its term where there is one. */
    FhirResource concept(String name, @Nullable Coding code, String words) {
        concept(node.putObject(name), code, words);
        return this;
    }

    static void concept(ObjectNode concept, @Nullable Coding code, String words) {
        if (code != null) {
            concept.putArray("coding")
                    .addObject()
                    .put("system", code.system())
                    .put("code", code.code())
                    .put("display", code.display());
        }
        concept.put("text", plain(words));
    }

    FhirResource reference(String name, UUID to) {
        node.putObject(name).put("reference", urn(to));
        return this;
    }

    FhirResource references(String name, UUID to) {
        array(name).addObject().put("reference", urn(to));
        return this;
    }

    FhirResource note(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            array("note").addObject().put("text", plain(words));
        }
        return this;
    }

    FhirResource at(String name, Instant at, ZoneId zone) {
        node.put(name, time(at, zone));
        return this;
    }

    FhirResource period(String name, Instant from, Instant to, ZoneId zone) {
        node.putObject(name).put("start", time(from, zone)).put("end", time(to, zone));
        return this;
    }

    /** A number with a unit of UCUM. */
    FhirResource quantity(String name, Number value, String unit) {
        node.putObject(name)
                .putPOJO("value", value)
                .put("unit", unit)
                .put("system", "http://unitsofmeasure.org")
                .put("code", unit);
        return this;
    }

    ArrayNode array(String name) {
        return node.get(name) instanceof ArrayNode there ? there : node.putArray(name);
    }

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    /** FHIR's texts hold no signs that nobody can read, and something else beside spaces. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.strip()
                .codePoints()
                .filter(sign -> sign == '\n' || !Character.isISOControl(sign))
                .filter(sign -> Character.getType(sign) != Character.SURROGATE && Character.isDefined(sign))
                .forEach(plain::appendCodePoint);
        return plain.isEmpty() ? "–" : plain.toString();
    }

    private static String escaped(String words) {
        return plain(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
