/** The process of one command: what {@code cli} asks for, from the running agent or else from the files. */
package app.nape.app.command;
