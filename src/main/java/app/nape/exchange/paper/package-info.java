/**
 * Paper: pages of a tagged PDF (PDF/UA-1), their fonts, lines of text, lists, tables and pictures in vectors. Knows nothing of what is
 * printed. Sees the pure packages and PDFBox.
 */
package app.nape.exchange.paper;
