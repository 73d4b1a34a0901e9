package org.huansun.ui.sync;

/** What of a case has not been sent; {@code size} in words, such as 84 MB. */
public record UnsentCase(String id, String name, String number, int entries, int files, String size, String since) {}
