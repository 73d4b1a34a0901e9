/** 当事人: who takes part in a case, how far each obligor has come, and papers that run out. */
@NullMarked
package org.huansun.ui.parties;

import org.jspecify.annotations.NullMarked;
