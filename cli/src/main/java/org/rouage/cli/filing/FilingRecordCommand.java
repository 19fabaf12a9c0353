package org.rouage.cli.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rouage.agenda.ActFilings;
import org.rouage.agenda.AgendaQuestion;
import org.rouage.agenda.filing.ActFiling;
import org.rouage.agenda.filing.FiledWith;
import org.rouage.agenda.filing.Irregularity;
import org.rouage.basics.AsOf;
import org.rouage.basics.Digest;
import org.rouage.basics.Outcome;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.cli.ExitCode;
import org.rouage.cli.Session;
import org.rouage.cli.agenda.AgendaAtHand;
import org.rouage.convention.Records.Filing;
import org.rouage.convention.Records.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code rouage filing record DOSSIER}: the sending of an act is added to the end of {@code records/filings.yaml}, with
 * the hash of the file that was sent, or else of the act. A sending that does not count is recorded all the same, and
 * told.
 *
 * <p>Example: {@code rouage filing record DOSSIER --act amendment-2 --to senate-committee --sent 2022-01-14 --proof
 * "slip 9" --replaces avenant-2-senat-projet --reason "the draft had been sent"}.
 */
@Command(name = "record")
public final class FilingRecordCommand implements Callable<ExitCode> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    @SuppressWarnings("NullAway.Init") // set by the parser before call()
    private Path dossier;

    @Mixin
    private final Recorded said = new Recorded();

    public FilingRecordCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        return switch (AgendaAtHand.read(dossier, List.of(), List.of())) {
            case Outcome.Refused<AgendaAtHand>(List<Problem> problems) -> session.refuse(problems);
            case Outcome.Accepted<AgendaAtHand>(AgendaAtHand at) -> recorded(at);
        };
    }

    private ExitCode recorded(AgendaAtHand at) {
        LocalDate today = session.today();
        List<Filing> before = at.dossier().records().filings();
        List<ActFiling> acts = ActFilings.of(at.question(), AsOf.on(today));
        var problems = new ArrayList<>(FilingMistakes.of(said, acts, before, at.vocabulary(), today));
        Optional<String> hash = hash(at, problems);
        if (!problems.isEmpty()) {
            return session.refuse(problems);
        }
        Filing filing = filing(hash, before);
        return switch (FilingsFile.add(dossier, filing, at.vocabulary(), at.dossier())) {
            case Outcome.Refused<Path>(List<Problem> refused) -> session.refuse(refused);
            case Outcome.Accepted<Path>(Path file) -> told(filing, file, today);
        };
    }

    private Optional<String> hash(AgendaAtHand at, List<Problem> problems) {
        Path sent = said.file;
        if (sent == null) {
            return at.dossier().digestOf(said.act).map(Digest::hex);
        }
        try {
            return Optional.of(Digest.of(Files.readAllBytes(sent)).hex());
        } catch (IOException failed) {
            problems.add(FilingMistakes.unreadable(sent.toString()));
            return Optional.empty();
        }
    }

    private Filing filing(Optional<String> hash, List<Filing> before) {
        LocalDate receiptOn = said.receiptOn;
        String receiptProof = said.receiptProof;
        return new Filing(
                said.act,
                said.to,
                said.sent,
                said.proof,
                Optional.of(said.id == null ? name(before) : said.id),
                hash,
                Optional.ofNullable(said.committee),
                Optional.ofNullable(said.channel),
                Optional.ofNullable(said.sender),
                receiptOn == null || receiptProof == null
                        ? Optional.empty()
                        : Optional.of(new Receipt(receiptOn, receiptProof)),
                Optional.ofNullable(said.replaces),
                Optional.ofNullable(said.reason));
    }

    /** {@code amendment-2-senate-committee}, then {@code …-2} where that is taken. */
    private String name(List<Filing> before) {
        String first = (said.act + "-" + said.to).toLowerCase(Locale.ROOT);
        List<String> taken = before.stream().flatMap(one -> one.id().stream()).toList();
        String name = first;
        for (int number = 2; taken.contains(name); number++) {
            name = first + "-" + number;
        }
        return name;
    }

    /** Read again, to say what the sending is worth. */
    private ExitCode told(Filing filing, Path file, LocalDate today) {
        session.say(Text.of("Transmission inscrite : " + file, "Filing recorded: " + file));
        AgendaAtHand.read(dossier, List.of(), List.of()).value().ifPresent(at -> {
            AgendaQuestion question = at.question();
            ActFilings.of(question, AsOf.on(today)).stream()
                    .flatMap(act -> act.recipients().stream())
                    .flatMap(with -> with.sent().stream())
                    .filter(sent -> sent.filing().equals(filing))
                    .map(FiledWith.Sent::irregularities)
                    .flatMap(List::stream)
                    .map(Irregularity::says)
                    .forEach(wrong -> session.say(Text.of("Elle ne compte pas : ", "It does not count: ")
                            .plus(wrong)));
        });
        return ExitCode.OK;
    }
}
