package org.huansun.cli;

import org.huansun.problem.BadInput;
import org.huansun.problem.Fault;
import org.huansun.problem.Problem;
import org.huansun.problem.Refused;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says on standard error what stopped a command, in a sentence, and gives the exit status. */
final class ProblemReport implements IExecutionExceptionHandler {

    private final Terminal terminal;

    ProblemReport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return report(failure instanceof Problem known ? known : new Fault("CL-00", "程序内部出错", failure));
    }

    /** Says what it is and gives the exit status. */
    int report(Problem problem) {
        terminal.out().flush();
        terminal.err().println(String.valueOf(problem.getMessage()).strip());
        return switch (problem) {
            case BadInput input -> ExitStatus.BAD_INPUT;
            case Refused refused -> ExitStatus.REFUSED;
            case Fault fault -> {
                LoggerFactory.getLogger(ProblemReport.class).error(fault.code(), fault);
                yield ExitStatus.FAULT;
            }
        };
    }
}
