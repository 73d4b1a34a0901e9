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

    /** Shows the case as of another day. */
    void chooseDay();
}
