package org.huansun.ui.welcome;

/** A workspace opened before; {@code state} is empty, or why it cannot be opened. */
public record RecentWorkspace(String name, String folder, String when, String state) {}
