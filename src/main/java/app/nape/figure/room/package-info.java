/** What stands round the person: chair, wall, door frame, mat, towel, band. Sees pose and mesh, and the floor's shadow in paint. */
package app.nape.figure.room;
