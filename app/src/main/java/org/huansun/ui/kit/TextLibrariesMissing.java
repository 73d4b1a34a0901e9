package org.huansun.ui.kit;

import org.huansun.ui.text.Texts;

/** The system has no libraries to lay out text with; the message names the package to install. */
public final class TextLibrariesMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** On Debian and its relatives; it brings FreeType, Fontconfig and HarfBuzz along. */
    public static final String DEBIAN_PACKAGE = "libpangoft2-1.0-0";

    TextLibrariesMissing(Throwable cause) {
        super(Texts.text("kit.text-libraries", DEBIAN_PACKAGE), cause);
    }
}
