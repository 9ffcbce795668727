/**
 * What proves and shows the product: invented lives and days, the simulator, the tour of all screens. Sees every room but {@code app};
 * only commands and {@code app} see it.
 */
package app.nape.workshop;
