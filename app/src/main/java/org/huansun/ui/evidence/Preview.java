package org.huansun.ui.evidence;

import javafx.scene.image.Image;

/** What of an original can be looked at. */
public sealed interface Preview {

    /**
     * A picture, upright.
     *
     * @param remark such as that only a part could be read, or empty
     */
    record Picture(Image image, String remark) implements Preview {}

    /** One page of several. */
    record Page(Image image, int pages) implements Preview {}

    /** The beginning of a text. */
    record Written(String text) implements Preview {}

    /** Nothing; why, in a sentence. */
    record None(String why) implements Preview {}
}
