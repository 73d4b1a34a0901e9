/** The numerals of Chinese regulations. */
@NullMarked
package org.huansun.rules.text.numeral;

import org.jspecify.annotations.NullMarked;
