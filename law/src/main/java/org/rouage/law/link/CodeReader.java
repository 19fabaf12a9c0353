package org.rouage.law.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Codes;
import org.rouage.law.link.Link.Told;
import org.rouage.law.link.Target.NamedCode;

/**
 * Reads the printed form of an article of a code, several, a section, or the whole.
 *
 * <p>Example: {@code Code de la sécurité sociale. - art. LO111-9-1 (V)}, {@code Code de la sécurité sociale L66 al. 2
 * ELEMENTS LEGISLATIFS}, {@code article L. 25 bis du code des pensions civiles et militaires de retraite}.
 */
final class CodeReader {
    private static final String ARTICLE_MARK = " - art. ";
    private static final Pattern SECTION_MARK = Pattern.compile("\\.?\\h+-\\h+");
    private static final String LETTERS = "[LRDA]O?\\*{0,2}\\.?\\h?";
    private static final Pattern OLD_NUMBER = Pattern.compile("(?:annexe|(?:" + LETTERS + ")?\\d+(?:-\\d+)*"
            + "(?:\\h(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|terdecies))?"
            + "(?:\\h(?![IVX]+\\b)[A-Z]{1,2}(?=$|,))?)(?![\\p{L}\\d])");
    /** What says that a list goes on with another article; "al. 1, al. 2", "I et II" and "4° et 5°" do not. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:,|(?<!\\p{L})(?:et|à)\\h)\\h*(?:annexe\\b|" + LETTERS + "\\d)|(?:,|(?<!\\p{L})à\\h)\\h*\\d+(?![\\d°])");

    private static final Pattern AFTER_NUMBER = Pattern.compile("(.*\\d)(?:\\.|,\\h*(v\\..*))");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<inside>.*?)\\barticles?\\h+(?<number>\\S+(?:\\h\\d\\S*)?(?:\\h(?:bis|ter|quater))?)\\h+d(?:u|e la)\\h+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION_IN_WORDS = Pattern.compile(
            "(?<section>(?:livre|titre|chapitre|section|partie)\\h.*?)\\h+d(?:u|e la)\\h+(?=code|livre des)",
            Pattern.CASE_INSENSITIVE);

    private CodeReader() {}

    /** "title - art. number (state)": six links in ten. */
    static Optional<Told> marked(String printed) {
        int mark = printed.indexOf(ARTICLE_MARK);
        if (mark < 0 || Nature.startOf(printed).isPresent()) {
            return Optional.empty();
        }
        Marked article = Marked.of(printed.substring(mark + ARTICLE_MARK.length()));
        return code(printed.substring(0, mark)).map(code -> new Told(article(code, article.words()), article.state()));
    }

    private static Target article(NamedCode code, String printed) {
        boolean plain = !printed.endsWith(".") && printed.indexOf(',') < 0;
        Matcher after = AFTER_NUMBER.matcher(printed);
        if (plain || !after.matches()) {
            return new Target.ArticleOfCode(code, ArticleNumber.parse(printed), "");
        }
        String inside = after.group(2) == null ? "" : after.group(2);
        return new Target.ArticleOfCode(code, ArticleNumber.parse(after.group(1)), inside);
    }

    /** A code without that mark: as a whole, a section of it, or articles as concordances print them. */
    static Optional<Told> read(String printed) {
        Marked whole = Marked.of(printed);
        return ofTitle(whole.words()).or(() -> inWords(whole.words())).map(target -> new Told(target, whole.state()));
    }

    /** A title that Rouage knows, or that calls itself a code. */
    private static Optional<NamedCode> code(String title) {
        NamedCode code = new NamedCode(
                title.strip(),
                Codes.named(title).or(() -> Codes.named(title.replaceFirst("(?i) (annexe \\d)", ", $1"))));
        boolean saysCode = title.regionMatches(true, 0, "code ", 0, 5);
        return code.known().isPresent() || saysCode ? Optional.of(code) : Optional.empty();
    }

    /** The name of a code at the head, then nothing, a section, or articles. */
    private static Optional<Target> ofTitle(String printed) {
        Optional<NamedCode> whole = Codes.named(printed).map(code -> new NamedCode(printed, Optional.of(code)));
        if (whole.isPresent()) {
            return whole.map(Target.WholeCode::new);
        }
        Matcher section = SECTION_MARK.matcher(printed);
        if (section.find()) {
            Optional<NamedCode> code = code(printed.substring(0, section.start()));
            return code.map(named -> new Target.SectionOfCode(
                    named, printed.substring(section.end()).strip()));
        }
        int from = printed.startsWith("Ancien ") ? "Ancien ".length() : 0;
        return Codes.at(printed, from)
                .flatMap(mention -> articles(
                        new NamedCode(
                                printed.substring(0, mention.endExclusive()),
                                from > 0 ? Optional.empty() : Optional.of(mention.code())),
                        printed.substring(mention.endExclusive())));
    }

    private static Optional<Target> articles(NamedCode code, String rest) {
        String list = rest.replaceAll("^[.,]?\\h+", "").strip();
        Matcher first = OLD_NUMBER.matcher(list);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        if (ANOTHER.matcher(list).region(first.end(), list.length()).find()) {
            return Optional.of(new Target.ArticlesOfCode(code, list));
        }
        return Optional.of(new Target.ArticleOfCode(
                code,
                ArticleNumber.parse(first.group()),
                list.substring(first.end()).replaceAll("^[-,\\h:]+", "").strip()));
    }

    /** "1° de l'article L. 356-1 du code des assurances", "livre II du code de la mutualité". */
    private static Optional<Target> inWords(String printed) {
        Matcher article = IN_WORDS.matcher(printed);
        if (article.lookingAt()) {
            return code(printed.substring(article.end()))
                    .map(code -> new Target.ArticleOfCode(
                            code,
                            ArticleNumber.parse(article.group("number")),
                            article.group("inside").replaceAll("\\h*d[eu]\\h*(?:l')?$", "")));
        }
        Matcher section = SECTION_IN_WORDS.matcher(printed);
        return section.lookingAt()
                ? code(printed.substring(section.end()))
                        .map(code -> new Target.SectionOfCode(code, section.group("section")))
                : Optional.empty();
    }
}
