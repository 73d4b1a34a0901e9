package org.huansun.ui.picture;

/**
 * A screen that a page is drawn for.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale how many pixels a unit of layout takes each way: 1.5 on a screen set to 150 %
 */
public record Screen(int width, int height, double scale) {

    /** The small laptop's. */
    public static final Screen LAPTOP = new Screen(1366, 768, 1);

    /** That of a meeting room or an office desk. */
    public static final Screen ROOM = new Screen(1920, 1080, 1);

    /** The same screen, set to draw everything larger. */
    public Screen scaled(double larger) {
        return new Screen(width, height, larger);
    }
}
