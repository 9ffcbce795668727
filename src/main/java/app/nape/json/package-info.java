/**
 * How values become JSON and come back: what settings, state files, the link, catalogues
 * and listings have in common.
 * Sees Jackson and nothing of ours.
 */
package app.nape.json;
