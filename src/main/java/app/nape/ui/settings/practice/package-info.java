/** The settings of whoever makes programmes for others: their card with its keys, its copy, and the folder. */
package app.nape.ui.settings.practice;
