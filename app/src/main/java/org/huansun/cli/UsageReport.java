package org.huansun.cli;

import org.huansun.problem.BadInput;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with a command line and how it should look. */
final class UsageReport implements IParameterExceptionHandler {

    private final Terminal terminal;

    UsageReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        if (wrong.getCause() instanceof BadInput input) {
            terminal.err().println(input.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        terminal.err().println("命令写法不对：" + wrong.getMessage());
        wrong.getCommandLine().usage(terminal.err());
        return ExitStatus.USAGE;
    }
}
