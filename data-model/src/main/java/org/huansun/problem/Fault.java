package org.huansun.problem;

/** Our own mistake, or a machine that fails under us. The code is short and stable, to be read out over the phone. */
public final class Fault extends Problem {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code letters and digits such as {@code WS-03}, never used for two things
     * @param what what failed, in Chinese, without a final full stop
     * @param cause what the log shows
     */
    public Fault(String code, String what, Throwable cause) {
        super(what + "（" + code + "）。详情见日志。", cause);
        this.code = code;
    }

    /** The code to read out. */
    public String code() {
        return code;
    }
}
