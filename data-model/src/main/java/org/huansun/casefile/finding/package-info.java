/** What is wrong in a case, by its facts and its pack: one class for each finding. Pure, as the whole of casefile. */
@NullMarked
package org.huansun.casefile.finding;

import org.jspecify.annotations.NullMarked;
