@NullMarked
package org.huansun.ui.cases;

import org.jspecify.annotations.NullMarked;
