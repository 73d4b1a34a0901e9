package org.huansun.ui.planning;

import org.huansun.ui.kit.DraftRow;

/** What the page asks of the rest. */
public interface PlanActions {

    /** Shows another round of the same case; what was typed stays as a draft. */
    void chooseRound(PlanChoice round);

    /** Opens 记一笔 on a type. */
    void record(String entryType);

    /** Opens the library on an article of the case's pack. */
    void openArticle(String article);

    /** What was typed of a guest before and not recorded, or what a form begins with. */
    GuestWords begun(GuestLine guest);

    /** Something was typed of the guest whose form was begun. */
    void typed(GuestLine guest, GuestWords words);

    /** Records that somebody was told, or that he asked to be there and what was decided. @return whether it was recorded */
    boolean record(GuestLine guest, GuestWords words);

    /** Records the plan. */
    void save(PlanModel model);

    /** Writes 准备单, for the day that is typed. */
    void brief();

    /** Opens the host's screen on the round. */
    void host();

    /** Leaves the page; what was typed stays as a draft. */
    void leave(PlanModel model);

    /** Goes on with another plan of the round that was begun. */
    void goOn(DraftRow draft);

    /** Lets go of a draft; that can be undone. */
    void discard(DraftRow draft);
}
