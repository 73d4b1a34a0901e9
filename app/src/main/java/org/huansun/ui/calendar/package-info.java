/** 期限日历: what is coming, by month and as a list. */
@NullMarked
package org.huansun.ui.calendar;

import org.jspecify.annotations.NullMarked;
