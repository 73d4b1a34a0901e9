/** Days that count: the work calendar, made from the official yearly arrangements. */
@NullMarked
package org.huansun.time;

import org.jspecify.annotations.NullMarked;
