package org.rouage.document.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rouage.agenda.commitment.LinearPath;
import org.rouage.agenda.commitment.Undertaking;
import org.rouage.agenda.commitment.Undertaking.View;
import org.rouage.basics.AsOf;
import org.rouage.basics.Rational;
import org.rouage.document.score.Safe;

/**
 * One row for each commitment and action, for spreadsheets: RFC 4180, UTF-8, comma, decimals with a point; an empty
 * cell where nothing was stated or found, never a zero.
 *
 * <p>Example: {@code eng-etat-1,commitment,state,etat,Publier le décret,2021-06-30,,,2019-01-01,100,40,…}.
 */
public final class CommitmentsCsv {
    private static final int PLACES_OF_ENDLESS = 10;
    static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "role",
            "party",
            "title",
            "due",
            "initially due",
            "moved by",
            "from",
            "expected %",
            "debtor holds %",
            "debtor situation",
            "debtor points from line",
            "debtor days from line",
            "other side holds %",
            "other side situation",
            "other side points from line",
            "other side days from line",
            "done on",
            "late",
            "days past due",
            "last day owed",
            "statements");

    private CommitmentsCsv() {}

    /** Lines end with CR LF. */
    public static String print(CommitmentsReport report) {
        AsOf asked = report.commitments().asOf();
        var printed = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        report.commitments()
                .undertakings()
                .forEach(one -> printed.append(String.join(",", cells(one, asked.inForce())))
                        .append("\r\n"));
        return printed.toString();
    }

    private static List<String> cells(Undertaking one, LocalDate on) {
        var cells = new ArrayList<String>();
        cells.add(Safe.csv(one.id()));
        cells.add(one.kind().name().toLowerCase(Locale.ROOT));
        cells.add(one.role());
        cells.add(Safe.csv(one.party()));
        cells.add(Safe.csv(one.title()));
        cells.add(day(one.due().day()));
        cells.add(day(one.due().initial()));
        cells.add(Safe.csv(one.due().movedBy().orElse("")));
        cells.add(one.start().toString());
        cells.add(one.due()
                .day()
                .map(due -> number(new LinearPath(one.start(), due).expected(on)))
                .orElse(""));
        view(cells, one.debtor());
        view(cells, one.other());
        cells.add(day(one.debtor().done()));
        cells.add(Boolean.toString(one.isLate(on)));
        cells.add(one.isLate(on) ? Long.toString(one.due().daysPast(on)) : "");
        cells.add(day(one.ended().map(Undertaking.Ended::lastDay)));
        cells.add(Safe.csv(one.statements().stream()
                .map(statement -> statement.said().id())
                .collect(Collectors.joining(" "))));
        return cells;
    }

    private static void view(List<String> cells, View view) {
        cells.add(view.held().percent().map(BigDecimal::toPlainString).orElse(""));
        cells.add(CommitmentWords.term(view.situation()));
        cells.add(view.gap().map(gap -> number(gap.points())).orElse(""));
        cells.add(view.gap().map(gap -> Long.toString(gap.days())).orElse(""));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String number(Rational exact) {
        return exact.exactDecimal()
                .orElseGet(() -> exact.toDecimal(PLACES_OF_ENDLESS, RoundingMode.HALF_UP))
                .toPlainString();
    }
}
