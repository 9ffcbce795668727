/**
 * The process that runs all day and coaches: breaks, remedies, presence. Never names JavaFX.
 * Sees the pure packages, {@code words}, {@code json}, {@code store}, {@code desktop}, {@code content} and {@code link}.
 */
package app.nape.agent;
