package org.rouage.document;

import java.util.Optional;
import org.rouage.conformity.FinancingLaws;
import org.rouage.conformity.FinancingLaws.Answer;
import org.rouage.conformity.FinancingLaws.AtSignature;
import org.rouage.conformity.Regularity;
import org.rouage.convention.Parameter;
import org.rouage.convention.Records.AmendmentAnswer;
import org.rouage.convention.Records.FinancingLaw;
import tools.jackson.core.JsonGenerator;

/** What a JSON report says of amendments beside the findings: what is irregular, and what financing laws ask. */
record JsonAmendments(JsonGenerator json, JsonPieces pieces) {
    void regularity(Regularity one) {
        json.writeStartObject();
        json.writeStringProperty("code", one.id());
        json.writeStringProperty("act", one.act());
        pieces.text("title", one.code().title());
        json.writeStringProperty("verdict", one.verdict().kind().code());
        pieces.text("reason", one.verdict().reason());
        pieces.evidence(one.evidence());
        pieces.textIfAny("remedy", one.remedy());
        pieces.justifications(one.justifications());
        json.writeEndObject();
    }

    void financingLaws(FinancingLaws laws) {
        json.writeObjectPropertyStart("financingLaws");
        laws.atSignature().ifPresent(this::atSignature);
        pieces.list("questions", laws.questions(), one -> {
            json.writeStartObject();
            json.writeName("law");
            law(one.law());
            pieces.text("asks", one.asks());
            answer(one.answer());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void atSignature(AtSignature beside) {
        json.writeObjectPropertyStart("atSignature");
        json.writeName("law");
        law(beside.law());
        pieces.list("lawObjectives", beside.law().objectives(), json::writeString);
        pieces.list("objectives", beside.objectives(), one -> {
            json.writeStartObject();
            json.writeStringProperty("id", one.id());
            json.writeStringProperty("title", one.title());
            json.writeEndObject();
        });
        pieces.list("assumptions", beside.assumptions(), one -> {
            json.writeStartObject();
            json.writeStringProperty("agreement", one.agreement().code());
            json.writeName("law");
            parameter(one.ofTheLaw());
            one.ofTheConvention().ifPresent(stated -> {
                json.writeName("convention");
                parameter(stated);
            });
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void law(FinancingLaw law) {
        json.writeStartObject();
        json.writeNumberProperty("year", law.year());
        json.writeStringProperty("number", law.number());
        json.writeStringProperty("published", law.published().toString());
        json.writeEndObject();
    }

    /** A value is written as it was, in a string, so that no reader rounds it. */
    private void parameter(Parameter parameter) {
        json.writeStartObject();
        json.writeStringProperty("id", parameter.id());
        json.writeStringProperty("title", parameter.title());
        json.writeStringProperty("value", parameter.value().toPlainString());
        json.writeStringProperty("unit", parameter.unit());
        json.writeEndObject();
    }

    private void answer(Answer answer) {
        json.writeStringProperty("answer", answer.code());
        switch (answer) {
            case Answer.Open() -> {}
            case Answer.ByAct(String act, Optional<AmendmentAnswer> said) -> {
                json.writeStringProperty("act", act);
                said.ifPresent(this::said);
            }
            case Answer.WithReason(AmendmentAnswer said) -> said(said);
        }
    }

    private void said(AmendmentAnswer said) {
        json.writeStringProperty("by", said.by());
        json.writeStringProperty("party", said.party());
        json.writeStringProperty("on", said.on().toString());
        json.writeStringProperty("why", said.reason());
    }
}
