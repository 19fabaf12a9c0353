package org.rouage.corpus;

import java.util.List;
import java.util.Optional;
import org.rouage.basics.Problem;

/** What one file gave: some articles, none with a reason, or problems. */
record FileRead(
        List<ArticleDraft> drafts,
        List<Problem> problems,
        List<LawRead.NeverInForce> neverInForce,
        Optional<LawRead.LeftOut> leftOut) {
    FileRead {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
        neverInForce = List.copyOf(neverInForce);
    }

    static FileRead of(List<ArticleDraft> drafts, List<Problem> problems) {
        return new FileRead(drafts, problems, List.of(), Optional.empty());
    }

    static FileRead refused(Problem problem) {
        return of(List.of(), List.of(problem));
    }

    static FileRead refused(List<Problem> problems) {
        return of(List.of(), problems);
    }

    static FileRead leftOut(LawRead.LeftOut reason) {
        return new FileRead(List.of(), List.of(), List.of(), Optional.of(reason));
    }
}
