/** Setting: what stands on a paper becomes a PDF. Knows nothing of cases. */
@NullMarked
package org.huansun.documents.setting;

import org.jspecify.annotations.NullMarked;
