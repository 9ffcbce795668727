/** Where everything is kept on this machine: the folders, the private log files, the locks. Sees {@code store} for its private files. */
package app.nape.app.paths;
