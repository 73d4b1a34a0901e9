/** 试算: what would move if something were otherwise; nothing is recorded. */
@NullMarked
package org.huansun.ui.whatif;

import org.jspecify.annotations.NullMarked;
