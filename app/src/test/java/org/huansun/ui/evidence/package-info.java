@NullMarked
package org.huansun.ui.evidence;

import org.jspecify.annotations.NullMarked;
