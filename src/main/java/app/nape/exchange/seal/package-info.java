/**
 * Seals files and opens them as the {@code age} tool does (format age-encryption.org/v1), to a key or by a passphrase, with the JDK's own
 * cryptography and nothing else.
 * Sees {@code code} alone.
 */
package app.nape.exchange.seal;
