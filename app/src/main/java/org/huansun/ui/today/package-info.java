/** 今日: what must be done now. */
@NullMarked
package org.huansun.ui.today;

import org.jspecify.annotations.NullMarked;
