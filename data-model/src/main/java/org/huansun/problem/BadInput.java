package org.huansun.problem;

/** Something that was given to the program is not usable: a file, a date, a name. The message is a sentence for people. */
public final class BadInput extends Problem {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what is wrong and what was expected, in Chinese, without a final full stop
     * @param where the file and line, the field, the case; as a person would look for it
     * @param remedy what to do now
     */
    public BadInput(String what, String where, String remedy) {
        super(where + "：" + ended(what) + ended(remedy));
    }

    /** As {@link #BadInput(String, String, String)}, keeping the failure that showed it for the log. */
    public BadInput(String what, String where, String remedy, Throwable cause) {
        super(where + "：" + ended(what) + ended(remedy), cause);
    }
}
