/** 线索: registers of clues taken in, and the list of clues given out. */
@NullMarked
package org.huansun.workspace.clue;

import org.jspecify.annotations.NullMarked;
