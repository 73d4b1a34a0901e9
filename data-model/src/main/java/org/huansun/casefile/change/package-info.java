/** What becomes of a case with one more entry, under another pack, or if something were otherwise. Pure. */
@NullMarked
package org.huansun.casefile.change;

import org.jspecify.annotations.NullMarked;
