/** Who works on a case, what was passed on, which days they have set themselves, and which cases hang together. Pure. */
@NullMarked
package org.huansun.casefile.handling;

import org.jspecify.annotations.NullMarked;
