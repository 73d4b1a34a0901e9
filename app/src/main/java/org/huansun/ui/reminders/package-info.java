/** 提醒设置: how many working days before a deadline to remind of it. */
@NullMarked
package org.huansun.ui.reminders;

import org.jspecify.annotations.NullMarked;
