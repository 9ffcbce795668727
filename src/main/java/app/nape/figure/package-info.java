/**
 * The articulated figure: a posture is laid on a skeleton, the body and the room about it are shaped, and the picture is painted. This
 * room holds the whole; its rooms are {@code pose}, {@code mesh}, {@code body}, {@code room} and {@code paint}. Lengths are metres,
 * angles degrees, colours 0xRRGGBB, unless a name says otherwise. Pure: sees nothing else of Nape's.
 */
package app.nape.figure;
