/** What becomes of a case under another pack. Pure. */
@NullMarked
package org.huansun.casefile.change;

import org.jspecify.annotations.NullMarked;
