/**
 * Files of programmes: {@code .nape-plan} from a therapist, {@code .nape-progress} back, {@code .nape-sender} for a copy of a therapist's
 * card; their signatures. Whatever comes from outside is bounded before it is read, and refused with one sentence.
 * Sees the pure packages, {@code exchange}'s own files, and Jackson; it signs with the JDK, and what seals is {@code exchange.seal}.
 */
package app.nape.exchange.plan;
