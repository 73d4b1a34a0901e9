/** Pictures of scenes without a display. */
@NullMarked
package org.huansun.ui.picture;

import org.jspecify.annotations.NullMarked;
