/** The text layer of a PDF. */
@NullMarked
package org.huansun.rules.text.pdf;

import org.jspecify.annotations.NullMarked;
