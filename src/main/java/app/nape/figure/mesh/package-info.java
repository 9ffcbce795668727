/** Surfaces that a body or a thing is made of, in metres, and how they are joined. Sees {@code figure.pose} for vectors and frames. */
package app.nape.figure.mesh;
