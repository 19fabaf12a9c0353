package org.rouage.law.citation;

import java.util.Optional;
import org.rouage.law.Code;
import org.rouage.law.Codes;

/** What a text has named so far, to which "le même code", "cette loi" and "le même article" refer. */
final class Memory {
    private final Code own;
    private Optional<Code> code = Optional.empty();
    private Optional<CitedText> text = Optional.empty();
    private Optional<Cited> article = Optional.empty();
    private boolean codeIsLatest;
    private int codeEnd = -1;

    Memory(Code own) {
        this.own = own;
    }

    Code own() {
        return own;
    }

    void name(Codes.Mention mention) {
        name(mention.code(), mention.endExclusive());
    }

    void name(Code named, int endExclusive) {
        code = Optional.of(named);
        codeIsLatest = true;
        codeEnd = endExclusive;
    }

    void name(CitedText named) {
        text = Optional.of(named);
        codeIsLatest = false;
    }

    void cite(Cited cited) {
        article = Optional.of(cited);
    }

    /** After several articles at once, "le même article" means none of them. */
    void forgetArticle() {
        article = Optional.empty();
    }

    Optional<Code> latestCode() {
        return code;
    }

    Optional<CitedText> latestText() {
        return text;
    }

    boolean codeIsLatest() {
        return codeIsLatest;
    }

    int codeEnd() {
        return codeEnd;
    }

    Optional<Cited> latestArticle() {
        return article;
    }
}
