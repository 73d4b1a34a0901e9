package org.huansun.ui.planning;

/** A choice of a list. @param id what is recorded */
public record PlanChoice(String id, String words) {

    @Override
    public String toString() {
        return words;
    }
}
