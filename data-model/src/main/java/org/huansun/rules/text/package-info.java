/** The official text of a regulation, read from a file as people have it and split into articles. */
@NullMarked
package org.huansun.rules.text;

import org.jspecify.annotations.NullMarked;
