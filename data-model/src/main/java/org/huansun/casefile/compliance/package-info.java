/** 期限履行情况: how a case kept its deadlines, for whoever reviews it. Pure. */
@NullMarked
package org.huansun.casefile.compliance;

import org.jspecify.annotations.NullMarked;
