/** The skeleton and how it stands: joints with their limits (degrees; shifts in metres), arms and legs that reach a place, motions of exercises, the camera. Sees nothing of Nape's. */
package app.nape.figure.pose;
