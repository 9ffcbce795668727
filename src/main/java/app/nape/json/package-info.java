/**
 * How values become JSON and come back: what settings, state files and the link have in common.
 * Sees Jackson and nothing of ours.
 */
package app.nape.json;
