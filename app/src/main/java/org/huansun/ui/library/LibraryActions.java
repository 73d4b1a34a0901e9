package org.huansun.ui.library;

/** What the page asks of the rest. */
public interface LibraryActions {

    /** The user chose a pack: give the model its book. */
    void choose(PackRow pack);

    /** Asks for a file with a user's rule pack, checks it and takes it in. */
    void addPack();

    /** Something else is read now: give the model its uses. */
    void read(Reading reading);

    /** What is searched for, or where, has changed: give the model its hits. */
    void search();

    /** Opens a hit in the reader. */
    void open(HitRow hit);

    /** Opens an article, or an item of one, in the reader. */
    void openArticle(String packId, String article);

    /** Opens a case. */
    void openCase(String caseId);

    /** Shows the pack chosen beside the one that is nearest to it. */
    void compare();

    /** Fills a comparison of the two packs that it names. */
    void compare(CompareModel comparison);

    /** Asks for a file with the official text of a pack and previews it. */
    void importText(PackRow pack);

    /** Keeps a text that was previewed. */
    void keep(ImportPreview preview);
}
