package org.rouage.agenda.filing;

import static java.util.Comparator.comparing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rouage.agenda.filing.Irregularity.Kind;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.convention.Records.Filing;
import org.rouage.law.duty.Committee;

/**
 * Judges the filings of acts, by what was known on a day.
 *
 * <p>Example: {@code filings.of("convention", Optional.of(2024-06-12), List.of("senate-committee"))} holds the sending
 * of 2024-06-28, its receipt of 2024-07-02, and what the channel amounts to. A filing whose hash is not recorded is not
 * held against the act's bytes, and says so.
 */
public final class Filings {
    private static final List<String> THROUGH_THE_GOVERNMENT = List.of("electronic-deposit", "government-secretariat");

    private static final Text TREATED_AS_FILED = Text.of(
            "voie que les assemblées tiennent pour un dépôt (circulaire du Premier ministre sur les textes, 5.4.2)",
            "the channel that the assemblies treat as filed (Prime Minister's circular on texts, 5.4.2)");
    private static final Text NOT_TREATED_AS_FILED = Text.of(
            "les assemblées ne se disent saisies d'un rapport que déposé par le secrétariat général du Gouvernement "
                    + "(circulaire du Premier ministre sur les textes, 5.4.2) ; aucun texte n'en fait une condition "
                    + "pour cet acte",
            "the assemblies hold themselves seised of a report only when the Government's secretariat-general files "
                    + "it (Prime Minister's circular on texts, 5.4.2); no text makes this a condition for this act");

    private final List<Filing> known;
    private final LocalDate horizon;
    private final FilingFacts facts;

    private Filings(List<Filing> known, LocalDate horizon, FilingFacts facts) {
        this.known = known;
        this.horizon = horizon;
        this.facts = facts;
    }

    /** The filings sent up to the horizon; a later receipt is not yet known. */
    public static Filings knownOn(LocalDate horizon, List<Filing> recorded, FilingFacts facts) {
        return new Filings(
                recorded.stream()
                        .filter(filing -> !filing.sent().isAfter(horizon))
                        .sorted(comparing(Filing::sent))
                        .toList(),
                horizon,
                facts);
    }

    /** How an act stands with each recipient that the law names, then with any other it was sent to. */
    public List<FiledWith> of(String act, Optional<LocalDate> signed, List<String> named) {
        List<String> recipients = new ArrayList<>(named);
        known.stream()
                .filter(filing -> filing.act().equals(act))
                .map(Filing::recipient)
                .filter(recipient -> !recipients.contains(recipient))
                .forEach(recipients::add);
        return recipients.stream()
                .map(recipient -> with(act, signed, recipient, named.contains(recipient)))
                .toList();
    }

    /** How an act stands with one recipient that the law names. */
    public FiledWith with(String act, Optional<LocalDate> signed, String recipient) {
        return with(act, signed, recipient, true);
    }

    private FiledWith with(String act, Optional<LocalDate> signed, String recipient, boolean named) {
        return new FiledWith(
                act,
                recipient,
                known.stream()
                        .filter(filing ->
                                filing.act().equals(act) && filing.recipient().equals(recipient))
                        .map(filing -> judged(filing, signed, named))
                        .toList());
    }

    private FiledWith.Sent judged(Filing filing, Optional<LocalDate> signed, boolean named) {
        List<Irregularity> wrong = new ArrayList<>();
        otherBytes(filing).ifPresent(wrong::add);
        signed.filter(day -> filing.sent().isBefore(day)).ifPresent(day -> wrong.add(early(filing, day)));
        if (signed.isEmpty()) {
            wrong.add(new Irregularity(
                    Kind.BEFORE_SIGNATURE, Text.of("l'acte n'est pas signé", "the act is not signed")));
        }
        noSuchCommittee(filing).ifPresent(wrong::add);
        if (!named) {
            wrong.add(new Irregularity(
                    Kind.RECIPIENT_NOT_NAMED,
                    Text.of(
                            "le droit du jour de la signature ne nomme pas ce destinataire",
                            "the law of the day of signature does not name this recipient")));
        }
        boolean received = filing.receipt()
                .filter(receipt -> !receipt.on().isAfter(horizon))
                .isPresent();
        return new FiledWith.Sent(filing, wrong, findings(filing, received), putRightBy(filing), received);
    }

    private Optional<Irregularity> otherBytes(Filing filing) {
        return filing.sha256()
                .flatMap(sent -> facts.hash(filing.act())
                        .map(Digest::hex)
                        .filter(act -> !act.equals(sent.toLowerCase(Locale.ROOT)))
                        .map(act -> new Irregularity(
                                Kind.OTHER_BYTES,
                                Text.of(
                                        "l'empreinte envoyée, " + sent + ", n'est pas celle de l'acte, " + act,
                                        "the hash sent, " + sent + ", is not that of the act, " + act))));
    }

    private static Irregularity early(Filing filing, LocalDate signed) {
        return new Irregularity(
                Kind.BEFORE_SIGNATURE,
                Text.of("envoyé le ", "sent on ")
                        .plus(Text.day(filing.sent()))
                        .plus(Text.of(", avant la signature du ", ", before the signature of "))
                        .plus(Text.day(signed)));
    }

    /** Judged only where the committees of that recipient are known. */
    private Optional<Irregularity> noSuchCommittee(Filing filing) {
        List<Committee> ofRecipient = facts.committees().stream()
                .filter(committee -> committee.recipient().equals(filing.recipient()))
                .toList();
        if (filing.committee().isEmpty() || ofRecipient.isEmpty()) {
            return Optional.empty();
        }
        String named = filing.committee().get();
        List<Committee> then = ofRecipient.stream()
                .filter(committee -> committee.validity().contains(filing.sent()))
                .toList();
        if (then.isEmpty() || then.stream().anyMatch(committee -> plain(named).contains(plain(committee.name())))) {
            return Optional.empty();
        }
        String names = String.join(", ", then.stream().map(Committee::name).toList());
        return Optional.of(new Irregularity(
                Kind.NO_SUCH_COMMITTEE,
                Text.of("« " + named + " » n'est pas, le ", "\"" + named + "\" is not, on ")
                        .plus(Text.day(filing.sent()))
                        .plus(Text.of(
                                ", la commission compétente de cette assemblée : " + names,
                                ", the competent committee of this assembly: " + names))));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Optional<Filing> putRightBy(Filing filing) {
        return filing.id()
                .flatMap(id -> known.stream()
                        .filter(other -> other.replaces().filter(id::equals).isPresent())
                        .findFirst());
    }

    /** What binds nobody and is worth knowing: the proof's strength, the hash, the channel. */
    private static List<Text> findings(Filing filing, boolean received) {
        List<Text> findings = new ArrayList<>();
        findings.add(
                received
                        ? Text.of("accusé de réception : preuve plus forte", "receipt: stronger evidence")
                        : Text.of(
                                "pas d'accusé de réception : l'envoi seul est prouvé",
                                "no receipt: only the sending is proved"));
        if (filing.sha256().isEmpty()) {
            findings.add(Text.of(
                    "l'empreinte des octets envoyés n'est pas inscrite", "the hash of the bytes sent is not recorded"));
        }
        findings.add(channel(filing.channel()));
        return findings;
    }

    /** From the circular on drafting and publishing texts, 5.4.2; it is about reports and binds no filing of an act. */
    private static Text channel(Optional<String> channel) {
        if (channel.isEmpty()) {
            return Text.of("la voie de l'envoi n'est pas inscrite", "the channel is not recorded");
        }
        return THROUGH_THE_GOVERNMENT.contains(channel.get()) ? TREATED_AS_FILED : NOT_TREATED_AS_FILED;
    }
}
