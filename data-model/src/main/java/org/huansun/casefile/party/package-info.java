/** Who takes part in a case: their numbers, papers and shares, and how far each has come. Pure. */
@NullMarked
package org.huansun.casefile.party;

import org.jspecify.annotations.NullMarked;
