/**
 * Where every process of Nape's begins: {@code Main} reads the words and says what went wrong, {@code Wiring} joins the process that
 * they name. The only package that sees all; nothing sees it.
 */
package app.nape.app;
