/** Data files as people write them: YAML read with the line of every mistake, and the files that the product ships. */
@NullMarked
package org.huansun.seed;

import org.jspecify.annotations.NullMarked;
