package org.huansun.seed;

/** Ends the reading of one item; caught where items are listed, so that the next items are still looked at. */
public final class MistakeFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    MistakeFound(Mistake mistake) {
        super(mistake.sentence());
        this.mistake = mistake;
    }

    /** The mistake with its place. */
    public Mistake mistake() {
        return mistake;
    }
}
