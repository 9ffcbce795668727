package app.nape.care.plan;

/**
 * The keys of a person for one programme, as text. They leave the machine in no archive, only in a back-up of everything.
 *
 * @param signing the secret half that signs what they send
 * @param signedBy its public half
 * @param identity the secret half that opens what is sealed to them
 * @param recipient its public half
 */
public record PersonKeys(String signing, String signedBy, String identity, String recipient) {
    /** Nothing of the secrets. */
    @Override
    public String toString() {
        return "PersonKeys[" + signedBy + ", " + recipient + "]";
    }
}
