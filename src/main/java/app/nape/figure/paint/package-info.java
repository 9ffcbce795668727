/** From surfaces to a picture: light, depth, edges, shadows, what changed since the last picture. Sees pose and mesh. */
package app.nape.figure.paint;
