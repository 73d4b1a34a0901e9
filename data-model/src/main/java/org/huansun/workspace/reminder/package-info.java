/** When to remind of a deadline, and what was seen. */
@NullMarked
package org.huansun.workspace.reminder;

import org.jspecify.annotations.NullMarked;
