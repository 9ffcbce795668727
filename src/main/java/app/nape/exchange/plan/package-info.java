/**
 * Files of programmes: {@code .nape-plan} from a therapist, {@code .nape-progress} back, {@code .nape-sender} for a copy of a therapist's
 * card; their signatures and seals. Whatever comes from outside is bounded before it is read, and refused with one sentence.
 * Sees the pure packages, {@code exchange}'s own files, and Jackson; whatever seals and signs is the JDK's and Jagged's.
 */
package app.nape.exchange.plan;
