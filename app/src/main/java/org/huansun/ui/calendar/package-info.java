/** 期限日历: what is coming, as a month, as a list and as bars by case. */
@NullMarked
package org.huansun.ui.calendar;

import org.jspecify.annotations.NullMarked;
