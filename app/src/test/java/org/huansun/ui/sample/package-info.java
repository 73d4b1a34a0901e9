/** Made-up records that fill every page, for pictures and tests. */
@NullMarked
package org.huansun.ui.sample;

import org.jspecify.annotations.NullMarked;
