package org.huansun.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;

/**
 * Long work that is under way.
 *
 * @param progress 0 to 1, or negative while it is not known
 * @param detail rate and time left, such as 1,240 条/秒 · 约 8 秒
 */
public record RunningTask(
        String id, String title, ObservableDoubleValue progress, ObservableStringValue detail, Runnable cancel) {}
