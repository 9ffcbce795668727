/** The process that runs all day: {@code agent} with the machine's real desktop. Never names JavaFX; of {@code cli} only what says in words how things stand. */
package app.nape.app.agent;
