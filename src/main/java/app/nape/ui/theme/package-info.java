/**
 * Colour roles, type sizes and icons; light, dark and high contrast.
 */
package app.nape.ui.theme;
