package org.huansun.ui.kit;

import java.util.Locale;

/**
 * Something that falls on a day.
 *
 * @param id what {@code MonthGrid} hands back when it is chosen
 * @param look whose day it is
 * @param word the chip's word
 * @param text what stands beside it, short
 */
public record MonthItem(String id, Look look, Tone tone, String word, String text) {

    /** Whose day it is; each looks its own way. */
    public enum Look {
        /** The last day of a time limit of the law. */
        LAW,
        /** A day that people, an agreement or a court have set. */
        OWN,
        /** A duty of the office. */
        DUTY,
        /** 稳妥日: the day by which nobody can argue, before the last day; quieter than that. */
        SAFE;

        /** The class that the style sheet knows it by. */
        public String styleClass() {
            return "look-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A new chip that shows it. */
    public Chip chip() {
        Chip chip = new Chip(tone, word);
        chip.getStyleClass().add(look.styleClass());
        return chip;
    }
}
