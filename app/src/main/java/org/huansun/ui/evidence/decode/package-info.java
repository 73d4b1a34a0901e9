/** Pictures and pages made small enough to be shown, whatever size a file declares. */
@NullMarked
package org.huansun.ui.evidence.decode;

import org.jspecify.annotations.NullMarked;
