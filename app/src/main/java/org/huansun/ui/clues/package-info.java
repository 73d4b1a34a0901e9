/** 线索: a register of clues comes in, the quarter's list goes out. */
@NullMarked
package org.huansun.ui.clues;

import org.jspecify.annotations.NullMarked;
