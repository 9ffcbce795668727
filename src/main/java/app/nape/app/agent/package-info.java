/** The process that runs all day: {@code agent} with the machine's real desktop. Never names JavaFX. */
package app.nape.app.agent;
