/** What follows from the facts of one case: its deadlines with their steps, its stage, its findings. Pure. */
@NullMarked
package org.huansun.casefile;

import org.jspecify.annotations.NullMarked;
