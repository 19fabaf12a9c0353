package org.rouage.law.link;

import java.util.List;
import java.util.Optional;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Codes;
import org.rouage.law.link.Target.LegalText;

/** Makes a link of the attributes of LEGI XML: what they say counts, the label completes it. */
final class LegiLinks {
    private LegiLinks() {}

    static Link link(LegiAttributes legi) {
        LinkKind kind = LinkKind.legi(legi.typelien(), legi.sens());
        Link labelled = Link.parse(kind.printed().isEmpty() ? legi.typelien() : kind.printed(), legi.label());
        return new Link(
                kind,
                kind.direction() == Direction.UNSTATED ? direction(legi.sens()) : kind.direction(),
                target(legi, labelled.target()),
                labelled.state(),
                labelled.heading(),
                legi.label());
    }

    /** The article is the source of the link or its target. */
    private static Direction direction(String sens) {
        return switch (sens) {
            case "source" -> Direction.OUTWARD;
            case "cible" -> Direction.INWARD;
            default -> Direction.UNSTATED;
        };
    }

    private static Target target(LegiAttributes legi, Target labelled) {
        if (legi.naturetexte().equals("CODE")) {
            return legi.num().isBlank() ? labelled : article(legi).orElse(labelled);
        }
        Optional<Target> stated = Nature.legi(legi.naturetexte()).map(nature -> {
            LegalText text = text(nature, legi);
            return labelled instanceof LegalText printed ? text.completedBy(printed) : text;
        });
        return stated.orElse(labelled);
    }

    private static Optional<Target> article(LegiAttributes legi) {
        return Codes.named(legi.cidtexte())
                .map(code -> new Target.ArticleOfCode(
                        new Target.NamedCode(code.title(), Optional.of(code)), ArticleNumber.parse(legi.num()), ""));
    }

    private static LegalText text(Nature nature, LegiAttributes legi) {
        return new LegalText(
                nature,
                legi.numtexte().strip(),
                PrintedDate.read(legi.datesignatexte()),
                legi.num().strip(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "");
    }
}
