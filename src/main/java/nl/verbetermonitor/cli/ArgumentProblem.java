package nl.verbetermonitor.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Dutch line what is wrong with the arguments: the option, the value and what is allowed. */
final class ArgumentProblem {

    private ArgumentProblem() {}

    static String of(ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        return Texts.text("arguments.wrong", command.qualifiedName(), sentence(problem, command));
    }

    private static String sentence(ParameterException problem, CommandSpec command) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return Texts.text("arguments.missing", nameOf(argument), descriptionOf(argument));
        }
        ArgSpec argument = problem.getArgSpec();
        if (problem instanceof OverwrittenOptionException overwritten && overwritten.getOverwritten() != null) {
            return Texts.text("arguments.twice", nameOf(overwritten.getOverwritten()));
        }
        if (argument != null && problem.getValue() != null) {
            return Texts.text("arguments.value", nameOf(argument), problem.getValue(), descriptionOf(argument));
        }
        return argument == null
                ? Texts.text("arguments.other", optionsOf(command))
                : Texts.text("arguments.missing", nameOf(argument), descriptionOf(argument));
    }

    private static String unmatched(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            String name = argument.split("=", 2)[0];
            return Texts.text("arguments.unknown-option", name, optionsOf(command));
        }
        return command.subcommands().isEmpty()
                ? Texts.text("arguments.unexpected", argument, optionsOf(command))
                : Texts.text(
                        "arguments.unknown-command",
                        argument,
                        String.join(", ", command.subcommands().keySet()));
    }

    private static String optionsOf(CommandSpec command) {
        List<OptionSpec> options = command.options();
        return options.stream().map(OptionSpec::longestName).collect(Collectors.joining(", "));
    }

    /** How a caller writes an argument. */
    static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String descriptionOf(ArgSpec argument) {
        return String.join(" ", argument.description());
    }
}
