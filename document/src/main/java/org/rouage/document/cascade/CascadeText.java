package org.rouage.document.cascade;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import org.rouage.convention.Records.LocalContract;
import org.rouage.document.cascade.CascadeReport.Judged;
import org.rouage.document.cascade.CascadeReport.Named;
import org.rouage.document.cascade.CascadeReport.OfBody;
import org.rouage.document.cascade.CascadeReport.OfIndicator;
import org.rouage.document.score.Headings;
import org.rouage.document.score.Shown;

/**
 * The cascade for a terminal: each indicator from its national target to the local ones, then contracts, then each body
 * with its results, its score and its rank, then the network.
 *
 * <p>Example: the lines {@code national target: 80%} and {@code local targets together: 80.33…%, gap +0.33…}.
 */
public final class CascadeText {
    private final CascadeReport report;
    private final Language language;
    private final StringBuilder printed = new StringBuilder();

    private CascadeText(CascadeReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    public static String print(CascadeReport report, Language language) {
        return new CascadeText(report, language).print();
    }

    private String print() {
        printed.append(Headings.text(CascadeWords.KIND, report.heading(), language))
                .append('\n');
        line("", in(CascadeWords.DOWN));
        if (report.indicators().isEmpty()) {
            line("  ", in(CascadeWords.NO_INDICATOR));
        }
        report.indicators().forEach(this::indicator);
        if (!report.national().isEmpty()) {
            said("  ", CascadeWords.STAYS, CascadeWords.names(report.national()));
        }
        printed.append('\n');
        line("", in(CascadeWords.CONTRACTS));
        report.findings()
                .forEach(one -> line(
                        "  ",
                        in(one.verdict()) + " – " + one.requirement() + in(CascadeWords.COLON)
                                + in(one.explanation())));
        report.branches().forEach(one -> line("  ", in(CascadeWords.branch(one))));
        named(
                CascadeWords.NO_CONTRACT,
                report.bodies().stream()
                        .filter(body -> body.contracts().isEmpty())
                        .map(OfBody::named)
                        .toList());
        printed.append('\n');
        line("", in(CascadeWords.UP));
        report.bodies().forEach(this::body);
        line("  ", in(CascadeWords.NETWORK) + score(report.network()));
        judged(report.network().judged());
        return printed.toString();
    }

    private void indicator(OfIndicator one) {
        line("  ", one.named().id() + "  " + one.named().name());
        said("    ", CascadeWords.NATIONAL, shown(one.national()));
        one.together()
                .ifPresent(together -> line(
                        "    ",
                        in(CascadeWords.TOGETHER)
                                + in(CascadeWords.COLON)
                                + together.in(language)
                                + one.gap()
                                        .map(gap -> ", " + in(CascadeWords.GAP) + " " + gap.in(language))
                                        .orElse("")));
        line("    ", in(CascadeWords.verdict(one.verdict())));
        said("    ", CascadeWords.WEIGHED, in(one.weighing()));
        one.targets().stream()
                .filter(target -> target.value().isPresent())
                .forEach(target -> line(
                        "      ",
                        target.body().id() + "  " + target.body().name() + in(CascadeWords.COLON)
                                + shown(target.value()) + ", " + in(CascadeWords.target(target, language))));
        if (!one.missing().isEmpty()) {
            said("    ", CascadeWords.MISSING, CascadeWords.names(one.missing()));
        }
    }

    private void named(Text label, List<Named> all) {
        if (!all.isEmpty()) {
            said("  ", label, CascadeWords.names(all));
        }
    }

    private void body(OfBody body) {
        line(
                "  ",
                in(CascadeWords.RANK) + " " + CascadeWords.rank(body, language) + "  "
                        + body.named().id() + "  " + body.named().name() + score(body.place()));
        if (body.contracts().isEmpty()) {
            line("    ", in(CascadeWords.NO_CONTRACT));
        }
        body.contracts().forEach(this::contract);
        judged(body.place().judged());
    }

    private void contract(LocalContract contract) {
        line("    ", in(CascadeWords.contract(contract)));
        contract.commitments().forEach(one -> line("      ", in(CascadeWords.commitment(one))));
    }

    private String score(CascadeReport.Place place) {
        String score = place.score().map(one -> one.in(language)).orElse("–");
        String ends = place.unmeasured().isEmpty()
                ? ""
                : " (" + place.worst().in(language) + " – " + place.best().in(language) + "; "
                        + in(CascadeWords.UNMEASURED) + in(CascadeWords.COLON) + String.join(", ", place.unmeasured())
                        + ")";
        return in(CascadeWords.COLON) + in(CascadeWords.SCORE) + " " + score + ends;
    }

    private void judged(List<Judged> all) {
        all.forEach(one -> line(
                "    ",
                one.indicator() + in(CascadeWords.COLON) + one.result().withReasons(language) + ", "
                        + in(CascadeWords.TARGET) + " " + shown(one.target()) + " – " + in(one.judgement())));
    }

    private String shown(Optional<Shown> one) {
        return one.map(value -> value.in(language)).orElse("–");
    }

    private void said(String indent, Text label, String words) {
        line(indent, in(label) + in(CascadeWords.COLON) + words);
    }

    private void line(String indent, String words) {
        printed.append((indent + words).stripTrailing()).append('\n');
    }

    private String in(Text words) {
        return words.in(language);
    }
}
