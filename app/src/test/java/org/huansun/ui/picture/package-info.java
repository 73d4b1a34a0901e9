@NullMarked
package org.huansun.ui.picture;

import org.jspecify.annotations.NullMarked;
