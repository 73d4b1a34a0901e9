package org.huansun.ui.cases;

/** What a case's page asks of the rest. */
public interface CaseActions {

    /** Back to the list. */
    void back();

    /** Opens 记一笔 on a type, or on none when empty; the answer is a filled {@link RecordModel}. */
    RecordModel record(String entryType);

    /** Writes a package of this case. */
    void export();

    /** Corrects an entry: opens 记一笔 on its type, filled. */
    RecordModel correct(String entryId);

    /** Opens the library on an article. */
    void openArticle(String article);

    /** Opens the choice between staying with the pack and changing it. */
    void askForPack();

    /** Records that the case stays with a pack or changes to it, and why. */
    void choosePack(String pack, String reason);

    /** Shows the overview again. */
    void backToOverview();

    /** Shows the case as of another day. */
    void chooseDay();
}
