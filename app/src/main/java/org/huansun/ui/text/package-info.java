/** The words a user reads. */
@NullMarked
package org.huansun.ui.text;

import org.jspecify.annotations.NullMarked;
