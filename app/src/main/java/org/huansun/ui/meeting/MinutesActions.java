package org.huansun.ui.meeting;

/** Reading back, signing and filing of the minutes. */
public interface MinutesActions {

    /** Makes the minutes anew from what is recorded. */
    void make();

    /** They were read back to those present. */
    void readBack();

    /** Somebody signed. */
    void signed(Signer signer);

    /** Somebody refused to, as the model's statement says. */
    void refused(Signer signer);

    /** Writes them as a PDF file. */
    void print();

    /** Takes signed pages in, photographed or scanned. */
    void attach();

    /** Puts them on file: what changes after that is a correction. */
    void seal();
}
