package org.huansun.ui.cases;

import org.huansun.ui.kit.DraftRow;

/** What a case's page asks of the rest. */
public interface CaseActions {

    /** Back to the list. */
    void back();

    /** Opens 记一笔 on a type, or on none when empty; says why where it can't now. */
    void record(String entryType);

    /** Writes a package of this case. */
    void export();

    /** Corrects an entry: opens 记一笔 on its type, filled. */
    void correct(String entryId);

    /** Withdraws an entry: opens a form for the reason. */
    void withdraw(String entryId);

    /** Shows an entry with all that it says. */
    void see(String entryId);

    /** Puts words where they can be pasted from. */
    void copy(String words);

    /** Opens the form that a draft was typed into, as it was. */
    void goOn(DraftRow draft);

    /** Lets go of a draft; that can be undone. */
    void discard(DraftRow draft);

    /** Opens 试算, beginning with a deadline; an empty id begins with none. */
    void whatIf(String deadline);

    /** Writes how a deadline was counted to a file of the user's choice. */
    void saveExplanation(DeadlineRow deadline);

    /** Writes how the case kept its deadlines to a file of the user's choice. */
    void saveCompliance();

    /** Opens the library on an article. */
    void openArticle(String article);

    /** Opens the choice between staying with the pack and changing it. */
    void askForPack();

    /** Records that the case stays with a pack or changes to it, and why. */
    void choosePack(String pack, String reason);

    /** Shows the overview again. */
    void backToOverview();

    /** Lets a day be chosen that the case is seen as of. */
    void chooseDay();

    /** Shows the case as it is now. */
    void backToNow();
}
