@NullMarked
package org.huansun.ui.help;

import org.jspecify.annotations.NullMarked;
