/** The text of a Word document (DOCX, ECMA-376). */
@NullMarked
package org.huansun.rules.text.word;

import org.jspecify.annotations.NullMarked;
