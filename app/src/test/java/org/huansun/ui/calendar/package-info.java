@NullMarked
package org.huansun.ui.calendar;

import org.jspecify.annotations.NullMarked;
