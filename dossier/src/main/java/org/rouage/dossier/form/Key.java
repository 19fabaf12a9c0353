package org.rouage.dossier.form;

import java.util.List;
import org.rouage.basics.Text;
import org.rouage.dossier.form.Content.Day;
import org.rouage.dossier.form.Content.Decimal;
import org.rouage.dossier.form.Content.Group;
import org.rouage.dossier.form.Content.Identifier;
import org.rouage.dossier.form.Content.ListOf;
import org.rouage.dossier.form.Content.Markdown;
import org.rouage.dossier.form.Content.OneOf;
import org.rouage.dossier.form.Content.Realm;
import org.rouage.dossier.form.Content.Reference;
import org.rouage.dossier.form.Content.Target;
import org.rouage.dossier.form.Content.Term;
import org.rouage.dossier.form.Content.Words;
import org.rouage.dossier.form.Content.Year;
import org.rouage.law.requirement.Vocabulary.Slot;

/**
 * A key of a form: what may be written under it, whether it may be left out, and what it means.
 *
 * <p>Example: {@code Key.must("start", new Day(), Text.of("premier jour", "first day"))}.
 */
public record Key(String name, boolean required, Content content, Text description) {
    static Key must(String name, Content content, String french, String english) {
        return new Key(name, true, content, Text.of(french, english));
    }

    static Key may(String name, Content content, String french, String english) {
        return new Key(name, false, content, Text.of(french, english));
    }

    static Key id() {
        return must(
                "id",
                new Identifier(Realm.CLAUSE),
                "Identifiant, unique dans la convention : mots en minuscules joints par des traits d'union",
                "Identifier, unique in the convention: lower-case words joined by hyphens");
    }

    /** What is printed before the title; the identifier is the name. */
    static Key printedNumber() {
        return may("number", new Words(), "Numéro imprimé, tel que 3 bis", "Printed number, such as 3 bis");
    }

    static Key title() {
        return must("title", new Words(), "Intitulé", "Title");
    }

    static Key text(String french, String english) {
        return may("text", new Markdown(), french, english);
    }

    static Key party(String name, String french, String english) {
        return must(name, new Reference(List.of("party")), french, english);
    }

    /** What an operation changes, by its identifier. */
    static Key target(String name, String french, String english) {
        return must(name, new Target(List.of()), french, english);
    }

    static Content list(Content item) {
        return new ListOf(item, false, List.of());
    }

    static Content list(Form form) {
        return list(new Group(form));
    }

    static Content some(Content item) {
        return new ListOf(item, true, List.of());
    }

    /** At most one item per year. */
    static Content byYear(Form form) {
        return new ListOf(new Group(form), false, List.of("year"));
    }

    /** At most one item of each value of a key. */
    static Content distinct(Form form, String key) {
        return new ListOf(new Group(form), false, List.of(key));
    }

    static Content terms(Slot slot) {
        return list(new Term(slot));
    }

    static Content references(String... forms) {
        return list(new Reference(List.of(forms)));
    }

    static Content oneOf(String... words) {
        return new OneOf(List.of(words));
    }

    static Key year() {
        return must("year", new Year(), "Année civile", "Calendar year");
    }

    static Key day(String name, String french, String english) {
        return must(name, new Day(), french, english);
    }

    static Key mayDay(String name, String french, String english) {
        return may(name, new Day(), french, english);
    }

    static Key number(String name, String french, String english) {
        return must(name, new Decimal(), french, english);
    }
}
