package org.rouage.conformity;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.FinancingLaw;

/**
 * What the register of financing laws brings: the convention beside the law in force when it was signed, and for each
 * law published since, before the term, whether an amendment is needed.
 *
 * <p>Example: signed on 2024-07-01, beside the law for 2024, published on 2023-12-27; the law for 2025, published on
 * 2025-03-01, asks a question that amendment 1, signed on 2025-06-20, answers.
 */
public record FinancingLaws(Optional<AtSignature> atSignature, List<AmendmentQuestion> questions) {
    public FinancingLaws {
        questions = List.copyOf(questions);
    }

    public static FinancingLaws none() {
        return new FinancingLaws(Optional.empty(), List.of());
    }

    public boolean isEmpty() {
        return atSignature.isEmpty() && questions.isEmpty();
    }

    /** The questions that neither an act nor a reason answers. */
    public List<AmendmentQuestion> open() {
        return questions.stream()
                .filter(question -> question.answer() instanceof Answer.Open)
                .toList();
    }

    /** The law in force on the day of signature (of a draft: on the day asked), beside the convention as signed. */
    public record AtSignature(FinancingLaw law, List<Objective> objectives, List<Assumption> assumptions) {
        public AtSignature {
            objectives = List.copyOf(objectives);
            assumptions = List.copyOf(assumptions);
        }

        /** What the convention states otherwise, in the same unit. */
        public List<Assumption> otherwise() {
            return assumptions.stream()
                    .filter(one -> one.agreement() == Agreement.OTHER_VALUE)
                    .toList();
        }
    }

    /** An objective of the convention. */
    public record Objective(String id, String title) {}

    /** An assumption of the law, and the parameter of the convention that states the same, where there is one. */
    public record Assumption(Parameter ofTheLaw, Optional<Parameter> ofTheConvention, Agreement agreement) {}

    /** How a convention states an assumption of a law. */
    public enum Agreement {
        SAME_VALUE("same-value", Text.of("même valeur", "same value")),
        OTHER_VALUE("other-value", Text.of("autre valeur", "another value")),
        OTHER_UNIT("other-unit", Text.of("autre unité : à comparer", "another unit: to be compared")),
        NOT_STATED("not-stated", Text.of("non énoncée", "not stated"));

        private final String code;
        private final Text word;

        Agreement(String code, Text word) {
            this.code = code;
            this.word = word;
        }

        /** The word machines read: {@code other-value}. */
        public String code() {
            return code;
        }

        /** The word people read: "autre valeur". */
        public Text word() {
            return word;
        }
    }

    /** Whether a law published since signature calls for an amendment, and what answers. */
    public record AmendmentQuestion(FinancingLaw law, Answer answer) {
        /** "Law no. 2025-199 published on 28 February 2025: is an amendment needed?". */
        public Text asks() {
            return Words.say(
                    "Loi n° {} publiée le {} : un avenant est-il nécessaire ?",
                    "Law no. {} published on {}: is an amendment needed?",
                    Text.same(law.number()),
                    Words.day(law.published()));
        }
    }

    /** What answers a question; nothing yet, an act, or somebody's reason. */
    public sealed interface Answer {
        /** The answer in one sentence. */
        default Text says() {
            return switch (this) {
                case Open() -> Text.of("Sans réponse.", "Not answered.");
                case ByAct(String act, Optional<AmendmentAnswer> said) ->
                    Words.say("Répondu par un acte : {}.", "Answered by an act: {}.", Text.same(act))
                            .plus(said.map(one -> Text.same(" ").plus(saidBy(one)))
                                    .orElse(Text.empty()));
                case WithReason(AmendmentAnswer said) ->
                    Text.of("Répondu, sans avenant. ", "Answered, without an amendment. ")
                            .plus(saidBy(said));
            };
        }

        /** The word machines read. */
        default String code() {
            return switch (this) {
                case Open() -> "open";
                case ByAct byAct -> "answered-by-act";
                case WithReason withReason -> "answered-with-reason";
            };
        }

        private static Text saidBy(AmendmentAnswer one) {
            return Words.say(
                    "{} ({}), le {} : {}",
                    "{} ({}), {}: {}",
                    Text.same(one.by()),
                    Text.same(one.party()),
                    Words.day(one.on()),
                    Text.same(one.reason()));
        }

        /** Nobody has answered. */
        record Open() implements Answer {}

        /** An amendment signed after publication follows that law, or somebody said that this act answers. */
        record ByAct(String act, Optional<AmendmentAnswer> said) implements Answer {}

        /** Somebody said why no amendment is needed. */
        record WithReason(AmendmentAnswer said) implements Answer {}
    }
}
