package app.nape.care;

/**
 * A term of a public code system, for exports; never shown as a diagnosis.
 *
 * @param system URI of the code system, for example {@code http://snomed.info/sct}
 * @param code code within the system
 * @param display the system's own name for it
 */
public record Coding(String system, String code, String display) {}
