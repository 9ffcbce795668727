package app.nape.cli;

import app.nape.content.ExerciseCatalogue;
import app.nape.exchange.plan.SenderFile;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.Looks;
import app.nape.settings.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a command can reach. Each thing is opened when it is first asked for, so that a quick command stays quick. */
public interface Surroundings extends Reading {
    /** Where answers go. */
    PrintWriter out();

    /** Where the one line of an error goes. */
    PrintWriter err();

    /** Something that nobody may see while it is typed, after this was asked; what a pipe says first. Empty when nothing comes. */
    default Optional<String> secret(String asked) {
        return Optional.empty();
    }

    /** The same for one that somebody has thought of before: it is asked for once. */
    default Optional<String> knownSecret(String asked) {
        return secret(asked);
    }

    /** A fresh key for an entry. */
    UUID newId();

    /** Asks the running agent; empty when none runs, or none can be reached. */
    Optional<Reply> ask(Request request);

    /** Why an agent that runs cannot be reached, in one sentence; empty when none runs. To be asked when one did not answer. */
    Optional<String> unreached();

    /** Asks the agent, starting it first when none runs. */
    Reply askStarting(Request request);

    /**
     * The person's choices.
     *
     * @throws app.nape.settings.SettingsUnavailable when their file is of a newer version or cannot be read
     */
    Settings settings();

    /** The same where a command can do without: while they cannot be read one sentence says so, and the shipped ones serve. */
    @Override
    Settings choices();

    /** Whether Nape keeps something of its own at this path, so that nothing else may be written there. */
    boolean keeps(Path file);

    /** Where the card and keys lie of somebody who makes programmes for others. */
    SenderFile sender();

    /** The folder of programmes for others. */
    Path programmes();

    /** Writes changed choices. */
    void change(UnaryOperator<Settings> change);

    /** The shipped exercises and routines. */
    ExerciseCatalogue exercises();

    /** The shipped exercises and routines, and the person's own routines. */
    default ExerciseCatalogue catalogue() {
        return exercises().with(choices().stretching().own());
    }

    /** Copies the data into one file; a file that exists is not written over. */
    void backup(Path file);

    /** Puts a back-up in place of the data, which is kept aside; says where. */
    Path restore(Path file);

    /** What was found wrong with the files and has not been read, a sentence or more for each. */
    List<String> found();

    /** The person has read it. */
    void foundRead();

    /** Examines the data; empty when it is whole, else a sentence for each thing that is wrong. */
    List<String> check();

    /** Fills the data folder, which must hold no entries, with an invented life that ends now; says how many entries. */
    int demo(int years, long seed);

    /** The screens that {@link #tour} can draw. */
    List<String> screens();

    /** Draws screens to pictures, all when {@code only} is empty, with these looks in place of the ordinary ones; says how many. */
    int tour(Path folder, UnaryOperator<Looks> looks, Set<String> only);

    /** Draws a sheet for each exercise; says how many. */
    int sheets(Path folder, boolean dark);

    /** How long the window takes to open its places, each with its name. */
    Map<String, Duration> timings();
}
