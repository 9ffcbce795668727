package app.nape.code;

/** Signs that nobody reads, but that change how the words around them stand: they have no place in a name or a sentence. */
public final class Hidden {
    private Hidden() {}

    /** Whether it is one: a control such as a line's end, what turns the direction of what follows, half a sign. */
    public static boolean sign(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    /** Whether there is one among these words. */
    public static boolean in(String words) {
        return words.codePoints().anyMatch(Hidden::sign);
    }
}
