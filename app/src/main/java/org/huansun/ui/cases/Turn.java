package org.huansun.ui.cases;

/** Where to go in a list that is shown page by page. */
public enum Turn {
    FIRST,
    PREVIOUS,
    NEXT,
    LAST
}
