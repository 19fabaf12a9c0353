package org.rouage.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.convention.Records.Evidence;
import org.rouage.evaluation.WrittenMove.Cause;
import org.rouage.evaluation.WrittenMove.QuotedFigure;

/** A move being written: {@code Move.of("m-1", "states", "fund", "2024-03-01").on("crossings").score("95")}. */
public final class Move {
    private final String id;
    private final String move;
    private final String party;
    private final LocalDate day;
    private final List<QuotedFigure> figures = new ArrayList<>();
    private final List<Cause> causes = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private String text = "Words.";
    private Optional<String> subject = Optional.empty();
    private Optional<String> to = Optional.empty();
    private Optional<String> supersedes = Optional.empty();
    private Optional<String> outcome = Optional.empty();
    private Optional<BigDecimal> score = Optional.empty();
    private Optional<String> agrees = Optional.empty();
    private Optional<String> position = Optional.empty();
    private Optional<String> stage = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<String> addressee = Optional.empty();
    private Optional<String> sha256 = Optional.empty();

    private Move(String id, String move, String party, LocalDate day) {
        this.id = id;
        this.move = move;
        this.party = party;
        this.day = day;
    }

    public static Move of(String id, String move, String party, String day) {
        return new Move(id, move, party, LocalDate.parse(day));
    }

    public Move on(String about) {
        subject = Optional.of(about);
        return this;
    }

    public Move to(String answered) {
        to = Optional.of(answered);
        return this;
    }

    public Move supersedes(String before) {
        supersedes = Optional.of(before);
        return this;
    }

    public Move says(String words) {
        text = words;
        return this;
    }

    public Move outcome(String found) {
        outcome = Optional.of(found);
        return this;
    }

    public Move score(String points) {
        score = Optional.of(new BigDecimal(points));
        return this;
    }

    public Move found(String found, String points) {
        return outcome(found).score(points);
    }

    public Move agrees(String other) {
        agrees = Optional.of(other);
        return this;
    }

    public Move position(String taken) {
        position = Optional.of(taken);
        return this;
    }

    public Move stage(String handed) {
        stage = Optional.of(handed);
        return this;
    }

    public Move due(String by) {
        due = Optional.of(LocalDate.parse(by));
        return this;
    }

    public Move addressee(String whom) {
        addressee = Optional.of(whom);
        return this;
    }

    public Move figure(String name, String value, String known) {
        figures.add(new QuotedFigure(name, new BigDecimal(value), "%", LocalDate.parse(known), "declared"));
        return this;
    }

    public Move cause(String name, String weight) {
        causes.add(new Cause(name, "other", "It happened.", weight));
        return this;
    }

    public Move evidence(String description) {
        evidence.add(new Evidence(description, Optional.empty(), Optional.empty()));
        return this;
    }

    public Move sealed(String hash) {
        sha256 = Optional.of(hash);
        return this;
    }

    public WrittenMove written() {
        return new WrittenMove(
                id,
                move,
                party,
                day,
                "a person",
                subject,
                to,
                supersedes,
                text,
                outcome,
                score,
                agrees,
                position,
                stage,
                due,
                addressee,
                figures,
                causes,
                evidence,
                sha256);
    }
}
