package org.huansun.ui.workbench;

/** Numbers of bytes as people read them. */
final class ByteWords {

    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private ByteWords() {}

    /** Such as 812 B, 3.2 MB; 1 KB is 1024 B. */
    static String of(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(java.util.Locale.ROOT, value < 100 ? "%.1f %s" : "%.0f %s", value, UNITS[unit]);
    }
}
