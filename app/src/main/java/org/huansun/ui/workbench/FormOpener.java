package org.huansun.ui.workbench;

import java.util.Map;

/** Opens 记一笔 for another part of a case's page. */
interface FormOpener {

    /**
     * Opens the form of a type, filled so far.
     *
     * @param given values by the attribute's name
     */
    void open(String entryType, Map<String, String> given);
}
