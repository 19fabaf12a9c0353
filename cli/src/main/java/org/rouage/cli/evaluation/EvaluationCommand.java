package org.rouage.cli.evaluation;

import org.rouage.cli.report.ReportCommand;
import picocli.CommandLine.Command;

/**
 * {@code rouage evaluation}: the group of the commands about contradictory evaluations.
 *
 * <p>Example: {@code rouage evaluation observe DOSSIER review-2014 --party state --subject ind-calls --to m-2 --by "a
 * department" --text "It is not reached." --outcome not-reached --score 40}.
 */
@Command(
        name = "evaluation",
        subcommands = {
            OpenCommand.class,
            StateCommand.class,
            ObserveCommand.class,
            AnswerCommand.class,
            ConcludeCommand.class,
            CloseCommand.class,
            FindCommand.class,
            RecommendCommand.class,
            HandCommand.class,
            ReplyCommand.class,
            FollowUpCommand.class,
            ShowCommand.class,
            ReportCommand.class
        })
public final class EvaluationCommand {}
