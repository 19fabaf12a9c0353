package org.rouage.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A mistake in the command line, told in both languages with its remedy; the parser's own messages are English only.
 *
 * <p>Example: {@code --on 31/12/2016} gives "--on: 31/12/2016 is not a date; write it as 2016-12-31 (year-month-day)".
 */
final class UsageMistake {
    private UsageMistake() {}

    static Text of(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice ->
                Text.of(
                        nameOf(twice.getOverwritten()) + " est donné deux fois.",
                        nameOf(twice.getOverwritten()) + " is given twice.");
            case MutuallyExclusiveArgsException exclusive ->
                Text.of("des options s'excluent l'une l'autre.", "some options exclude each other.");
            case MaxValuesExceededException tooMany -> Text.of("trop de valeurs.", "too many values.");
            default -> wrongValue(mistake);
        };
    }

    private static Text unknown(UnmatchedArgumentException mistake) {
        String words = String.join(" ", mistake.getUnmatched());
        List<String> suggestions =
                mistake.getSuggestions().stream().distinct().limit(3).toList();
        Text said = mistake.isUnknownOption()
                ? Text.of("option inconnue : " + words + ".", "unknown option: " + words + ".")
                : Text.of("inconnu ou en trop : " + words + ".", "unknown or one too many: " + words + ".");
        return suggestions.isEmpty()
                ? said
                : said.plus(Text.of(
                        " Vouliez-vous dire " + String.join(" ou ", suggestions) + " ?",
                        " Did you mean " + String.join(" or ", suggestions) + "?"));
    }

    private static Text missing(List<ArgSpec> missing) {
        String names = missing.stream().map(UsageMistake::withLabel).collect(Collectors.joining(", "));
        return Text.of("il manque " + names + ".", "missing: " + names + ".");
    }

    private static Text wrongValue(ParameterException mistake) {
        ArgSpec argument = mistake.getArgSpec();
        if (argument == null) {
            return Text.same(String.valueOf(mistake.getMessage()));
        }
        String start = nameOf(argument) + " : " + mistake.getValue();
        String english = nameOf(argument) + ": " + mistake.getValue();
        Class<?> type = argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1];
        if (type == LocalDate.class) {
            return Text.of(
                    start + " n'est pas une date ; écrivez-la 2016-12-31 (année-mois-jour).",
                    english + " is not a date; write it as 2016-12-31 (year-month-day).");
        }
        if (type.isEnum()) {
            String choices = Stream.of(type.getEnumConstants())
                    .map(constant -> constant instanceof Language language ? language.tag() : constant.toString())
                    .collect(Collectors.joining(", "));
            return Text.of(
                    start + " n'est pas un choix possible ; choisissez parmi : " + choices + ".",
                    english + " is not a choice; choose one of: " + choices + ".");
        }
        return Text.of(start + " n'est pas une valeur possible.", english + " is not a possible value.");
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String withLabel(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
                : argument.paramLabel();
    }
}
