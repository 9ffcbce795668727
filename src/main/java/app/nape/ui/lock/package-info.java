/** Hides the window from other eyes: after a while without a touch, and until a passphrase is given where one is wanted. */
package app.nape.ui.lock;
