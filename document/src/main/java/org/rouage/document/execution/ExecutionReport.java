package org.rouage.document.execution;

import org.rouage.basics.Text;
import org.rouage.budget.execution.Account;
import org.rouage.budget.execution.Execution;
import org.rouage.document.standing.ConsolidatedText;
import org.rouage.law.requirement.Vocabulary;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * An execution with what is needed to print it: the title of the convention, the names of groups, what it was computed
 * from.
 *
 * <p>Example: {@code TextExecution.print(report, Language.FRENCH)} and {@code HtmlExecution.print(report,
 * Language.FRENCH)} show the same amounts, entries and findings.
 */
public record ExecutionReport(
        String convention, Execution execution, Vocabulary vocabulary, ConsolidatedText.Sources sources) {
    /** The title of a budget or a line, the name of a group. */
    Text title(Account account) {
        return switch (account.level()) {
            case BUDGET, LINE -> Text.same(account.title());
            case GROUP -> vocabulary.name(Slot.GROUP, account.id());
        };
    }
}
