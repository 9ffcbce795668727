/**
 * What Nape writes instead of sentences: the words of its constants, the same in files,
 * on the link and at the end of a text's id; and what a person is told, as the id of a sentence and what stands in its places.
 * Pure: sees nothing of Nape's.
 */
package app.nape.code;
