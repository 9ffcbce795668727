/** The person's shape laid over a skeleton: trunk, limbs, head, hair, hands, clothes, muscles. Sees pose and mesh. */
package app.nape.figure.body;
