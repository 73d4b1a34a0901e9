/** 下一步: what is due in a case, required before something, allowed and not allowed, each with its article. Pure. */
@NullMarked
package org.huansun.casefile.next;

import org.jspecify.annotations.NullMarked;
