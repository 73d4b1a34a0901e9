package org.huansun.ui.planning;

/**
 * What is typed of a guest.
 *
 * @param choice what he answered, or what was decided: one of the ids offered
 * @param words how he was told, or the reason of what was decided
 */
public record GuestWords(String name, String choice, String words) {

    /** What a form begins with. */
    public static GuestWords none(GuestLine guest) {
        return new GuestWords(guest.name(), guest.way() == GuestLine.Way.INVITED ? "none" : "open", "");
    }
}
