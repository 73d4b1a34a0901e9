/** 同步: what has not been sent, exports made, and the check of a package. */
@NullMarked
package org.huansun.ui.sync;

import org.jspecify.annotations.NullMarked;
