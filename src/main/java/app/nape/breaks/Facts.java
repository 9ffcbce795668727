package app.nape.breaks;

/**
 * A part of what the scheduler remembers. A fact is one field: it changes while a {@link Draft} works an event in, which does so on a
 * copy, and stands still from then on; its first value is the one it has before anything has happened. A file that does not name it,
 * since an older Nape wrote it, leaves it at that.
 */
abstract class Facts implements Cloneable {
    /** The same facts, to be changed. A part that holds a collection copies it, too. */
    @Override
    protected Facts clone() {
        try {
            return (Facts) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
