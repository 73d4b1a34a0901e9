/** 载入放假安排: which deadlines a new arrangement moves, before it is taken in. */
@NullMarked
package org.huansun.ui.arrangement;

import org.jspecify.annotations.NullMarked;
