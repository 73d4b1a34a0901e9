package org.huansun.ui.kit;

/**
 * One of the twelve stages of a case, as the stage bar shows it.
 *
 * @param name 线索 … 归档
 * @param when a date such as 01-12, a note such as 第 2 轮, or empty
 */
public record CaseStage(String name, Progress progress, String when) {

    /** Where the case stands with regard to a stage. */
    public enum Progress {
        DONE("done"),
        CURRENT("current"),
        TODO("todo"),
        /** Passed without being needed. */
        SKIPPED("skipped");

        private final String styleClass;

        Progress(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }
}
