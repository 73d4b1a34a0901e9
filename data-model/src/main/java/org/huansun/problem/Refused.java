package org.huansun.problem;

/** The program could do it but must not now: another process has the workspace, a package is not what it says. */
public final class Refused extends Problem {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what is refused and why, in Chinese, without a final full stop
     * @param remedy what to do now
     */
    public Refused(String what, String remedy) {
        super(ended(what) + ended(remedy));
    }
}
