package org.rouage.document.difference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rouage.basics.Text;
import org.rouage.convention.Element;
import org.rouage.convention.Heading;
import org.rouage.convention.consolidation.Passage;
import org.rouage.convention.consolidation.Writer;
import org.rouage.convention.difference.Differences;
import org.rouage.convention.difference.ElementChange;
import org.rouage.convention.difference.ElementDifference;
import org.rouage.convention.difference.Spot;
import org.rouage.document.standing.ActWords;
import org.rouage.document.standing.ElementWords;
import org.rouage.document.standing.Names;

/** What happened to an element, in sentences. */
final class ChangeWords {
    private final Names before;
    private final Names after;
    private final Map<String, String> holdersBefore;
    private final Map<String, String> holdersAfter;

    ChangeWords(Differences differences) {
        before = Names.in(differences.before());
        after = Names.in(differences.after());
        holdersBefore = holders(differences.before().root());
        holdersAfter = holders(differences.after().root());
    }

    /** Its kind, printed number and title: "Indicateur 12 « Appels servis »". */
    static Text heading(ElementDifference difference) {
        Element element = difference.element();
        String title = ElementWords.title(element).strip();
        Text kind = ElementWords.kind(element);
        if (element instanceof Heading) {
            return kind;
        }
        Text numbered = element.number()
                .filter(number -> !number.isBlank())
                .map(number -> kind.plus(Text.same(" " + number)))
                .orElse(kind);
        return title.isEmpty()
                ? numbered.plus(Text.same(" " + difference.id()))
                : numbered.plus(Text.same(" ")).plus(Names.quoted(title));
    }

    Text added(ElementChange.Added added) {
        return Text.of("ajouté", "added").plus(in(added.at(), after)).plus(by(Optional.of(added.by())));
    }

    Text removed(ElementChange.Removed removed) {
        return removed.by().isPresent()
                ? Text.of("abrogé", "repealed").plus(by(removed.by()))
                : Text.of("absent du second texte", "not in the second text");
    }

    Text moved(ElementChange.Moved moved) {
        boolean here = moved.from().into().equals(moved.to().into());
        Text from = here
                ? Text.empty()
                : Text.of(" de ", " from ").plus(before.of(moved.from().into()));
        Text to = here ? after(moved.to(), after) : in(moved.to(), after);
        return Text.of("déplacé", "moved").plus(from).plus(to).plus(by(moved.by()));
    }

    /** "convention → avenant n° 2, opération 3", or the one that wrote both. */
    static Text writers(Writer before, Writer after) {
        return before.equals(after)
                ? ActWords.of(after)
                : ActWords.of(before).plus(Text.same(" → ")).plus(ActWords.of(after));
    }

    /** In which element it stands; empty for the heading and for what stands right in the convention. */
    Text holder(ElementDifference difference) {
        boolean stands = difference.after().isPresent();
        String holder = (stands ? holdersAfter : holdersBefore).getOrDefault(difference.id(), Heading.CONVENTION);
        return holder.equals(Heading.CONVENTION) ? Text.empty() : (stands ? after : before).of(holder);
    }

    private static Map<String, String> holders(Passage root) {
        var holders = new HashMap<String, String>();
        root.all().forEach(one -> one.passages().forEach(held -> holders.put(held.id(), one.id())));
        return holders;
    }

    private static Text in(Spot spot, Names names) {
        Text into = spot.into().equals(Heading.CONVENTION)
                ? Text.empty()
                : Text.of(", dans ", ", in ").plus(names.of(spot.into()));
        return into.plus(after(spot, names));
    }

    private static Text after(Spot spot, Names names) {
        return spot.after()
                .map(sibling -> Text.of(", après ", ", after ").plus(names.of(sibling)))
                .orElse(Text.of(", en premier", ", first"));
    }

    private static Text by(Optional<Writer> writer) {
        return writer.map(one -> Text.of(" – ", " – ").plus(ActWords.of(one))).orElse(Text.empty());
    }
}
