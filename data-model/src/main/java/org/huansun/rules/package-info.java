/** Rule packs: one regulation as data, read from YAML with the line of every mistake. */
@NullMarked
package org.huansun.rules;

import org.jspecify.annotations.NullMarked;
