/**
 * What agent, window and command line say to each other: one JSON line each over a Unix-domain socket.
 * Sees the pure packages, {@code json} and Jackson.
 */
package app.nape.link;
