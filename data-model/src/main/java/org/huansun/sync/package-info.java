/** The package that leaves a workspace for upload, and comes in from another. */
@NullMarked
package org.huansun.sync;

import org.jspecify.annotations.NullMarked;
