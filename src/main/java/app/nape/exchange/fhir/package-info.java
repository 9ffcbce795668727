/**
 * A bundle of FHIR R4 resources, no profile claimed: what the person shares of the log for a clinician's own software.
 * Sees {@code exchange}, {@code exchange.plan}, {@code exchange.share}, the pure packages, {@code words} and Jackson.
 */
package app.nape.exchange.fhir;
