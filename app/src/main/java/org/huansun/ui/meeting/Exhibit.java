package org.huansun.ui.meeting;

import javafx.scene.image.Image;

/** How a material is seen in the room. */
public sealed interface Exhibit {

    /** A picture, or a page drawn as one. @param page from 1 @param pages 1 for a picture */
    record Picture(Image image, int page, int pages) implements Exhibit {}

    /** A text, its private numbers covered. */
    record Written(String text) implements Exhibit {}

    /** Nothing; why, in a sentence. */
    record None(String why) implements Exhibit {}
}
