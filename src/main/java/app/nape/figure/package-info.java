/**
 * The articulated figure: skeleton, poses, motion, camera and the list of shapes that a painter draws.
 * Pure: sees nothing of Nape's.
 */
package app.nape.figure;
