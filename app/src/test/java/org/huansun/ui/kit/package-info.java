@NullMarked
package org.huansun.ui.kit;

import org.jspecify.annotations.NullMarked;
