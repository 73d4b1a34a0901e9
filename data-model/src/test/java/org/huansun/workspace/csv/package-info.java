@NullMarked
package org.huansun.workspace.csv;

import org.jspecify.annotations.NullMarked;
