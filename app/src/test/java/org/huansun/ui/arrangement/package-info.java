@NullMarked
package org.huansun.ui.arrangement;

import org.jspecify.annotations.NullMarked;
