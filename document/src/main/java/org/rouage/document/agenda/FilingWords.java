package org.rouage.document.agenda;

import java.util.ArrayList;
import java.util.List;
import org.rouage.agenda.filing.ActFiling;
import org.rouage.agenda.filing.FiledWith;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Filing;
import org.rouage.document.agenda.AgendaWords.Line;

/** The words of filings, in both languages. */
final class FilingWords {
    static final Text KIND = Text.of("Transmissions", "Filings");
    static final Text SKIP = Text.of("Aller aux transmissions", "Go to the filings");
    static final Text NOTHING_ASKED =
            Text.of("aucune transmission n'est demandée par les textes à la main", "no text at hand asks for a filing");
    private static final Text ASKED = Text.of("demandé par", "asked by");
    private static final Text NOTE = Text.of("note", "note");
    private static final Text PROOF = Text.of("preuve", "proof");
    private static final Text RECEIPT = Text.of("accusé de réception", "receipt");
    private static final Text COMMITTEE = Text.of("commission", "committee");
    private static final Text CHANNEL = Text.of("voie", "channel");
    private static final Text SENDER = Text.of("expéditeur", "sender");
    private static final Text HASH = Text.of("empreinte", "hash");
    private static final Text FINDING = Text.of("constat", "finding");
    private static final Text IRREGULAR = Text.of("ne compte pas", "does not count");
    private static final Text PUT_RIGHT = Text.of("remplacée par", "put right by");
    private static final Text REASON = Text.of("raison", "reason");

    private FilingWords() {}

    static Text asked(FilingReport report) {
        return Text.of("En vigueur le ", "In force on ")
                .plus(Text.day(report.asked().inForce()))
                .plus(Text.of(", connu le ", ", known on "))
                .plus(Text.day(report.asked().known()))
                .plus(Text.same("."));
    }

    static Text act(ActFiling act) {
        Text signed = act.signed()
                .map(day -> Text.of("signé le ", "signed on ").plus(Text.day(day)))
                .orElse(Text.of("pas signé", "not signed"));
        return Text.same(act.act() + ", " + act.title() + ", ").plus(signed);
    }

    static Text standing(FiledWith.Standing standing) {
        return switch (standing) {
            case RECEIVED -> Text.of("transmis, et reçu", "filed, and received");
            case SENT -> Text.of("transmis", "filed");
            case IRREGULAR -> Text.of("envoyé, irrégulièrement", "sent, irregularly");
            case MISSING -> Text.of("rien d'inscrit", "nothing on record");
        };
    }

    /** What asks for the filing, and both readings of a reference with a wrong number. */
    static List<Line> basis(ActFiling act) {
        var lines = new ArrayList<Line>();
        for (ActFiling.Asked asked : act.asked()) {
            lines.add(new Line(
                    ASKED,
                    Text.same(asked.basis().provision() + " (" + asked.basis().validity() + "), "
                            + asked.requirement())));
            asked.notes().forEach(note -> lines.add(new Line(NOTE, note)));
        }
        return lines;
    }

    /** One sending: when, its proof, what is wrong, what puts it right, what binds nobody. */
    static List<Line> sending(FiledWith.Sent sent, FilingReport report) {
        Filing filing = sent.filing();
        var lines = new ArrayList<Line>();
        lines.add(new Line(PROOF, Text.same(filing.proof())));
        if (sent.received()) {
            filing.receipt()
                    .ifPresent(
                            receipt -> lines.add(new Line(RECEIPT, Text.same(receipt.on() + " " + receipt.proof()))));
        }
        filing.committee().ifPresent(committee -> lines.add(new Line(COMMITTEE, Text.same(committee))));
        filing.channel().ifPresent(channel -> lines.add(new Line(CHANNEL, report.channel(channel))));
        filing.sender().ifPresent(sender -> lines.add(new Line(SENDER, Text.same(sender))));
        filing.sha256().ifPresent(hash -> lines.add(new Line(HASH, Text.same(hash))));
        sent.irregularities().forEach(wrong -> lines.add(new Line(IRREGULAR, wrong.says())));
        sent.putRightBy().ifPresent(right -> {
            lines.add(new Line(
                    PUT_RIGHT, Text.of("l'envoi du ", "the sending of ").plus(Text.day(right.sent()))));
            right.reason().ifPresent(reason -> lines.add(new Line(REASON, Text.same(reason))));
        });
        sent.findings().forEach(finding -> lines.add(new Line(FINDING, finding)));
        return lines;
    }

    static Text sent(FiledWith.Sent sent) {
        return Text.of("envoi du ", "sent on ").plus(Text.day(sent.filing().sent()));
    }
}
