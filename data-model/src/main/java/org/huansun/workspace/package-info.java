/** The folder on disk: ledger, evidence and the views that are derived from them. */
@NullMarked
package org.huansun.workspace;

import org.jspecify.annotations.NullMarked;
