package org.rouage.corpus;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.basics.Text;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.link.LegiAttributes;
import org.rouage.law.link.Link;

/**
 * One article version in the XML of the LEGI base, read as a stream; a DOCTYPE is refused and no entity is ever
 * followed.
 *
 * <p>Example: {@code <NUM>R611-18</NUM>}, in force from 2006-01-28 to 2018-03-12, of the text
 * {@code LEGITEXT000006073189}: CSS. Its chronical id is the id of the earliest of its {@code VERSIONS}.
 */
final class LegiXml {
    private static final int MOST_LEVELS = 60;
    private static final Set<String> OTHER_ROOTS =
            Set.of("SECTION_TA", "TEXTE_VERSION", "TEXTELR", "TEXTEKALI", "STRUCT", "VERSIONS", "JO", "ID", "TEXTE");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<VersionId> versions = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final HtmlText body = new HtmlText();
    private final HtmlText nota = new HtmlText();
    private final StringBuilder value = new StringBuilder();

    private String id = "";
    private String number = "";
    private String start = "";
    private String end = "";
    private String textId = "";
    private String title = "";
    private LegiAttributes linkBegun = new LegiAttributes("", "", "", "", "", "", "", "");
    private Place numberPlace;
    private Place startPlace;

    private record VersionId(String id, LocalDate start) {}

    private LegiXml(String file) {
        this.file = file;
        this.numberPlace = Place.of(file);
        this.startPlace = Place.of(file);
    }

    static FileRead read(String file, String text) {
        return new LegiXml(file).read(text);
    }

    private FileRead read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                Optional<FileRead> ended = event(xml);
                if (ended.isPresent()) {
                    return ended.get();
                }
            }
        } catch (XMLStreamException malformed) {
            return FileRead.refused(LawProblems.xmlSyntax(Optional.ofNullable(malformed.getLocation())
                    .map(this::place)
                    .orElse(Place.of(file))));
        }
        return article();
    }

    /** One event; a result when reading must stop there. */
    private Optional<FileRead> event(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.DTD -> {
                return Optional.of(FileRead.refused(LawProblems.xmlTypes(place(xml.getLocation()))));
            }
            case XMLStreamConstants.START_ELEMENT -> {
                String name = xml.getLocalName();
                if (path.isEmpty() && !name.equals("ARTICLE")) {
                    return Optional.of(otherRoot(name, place(xml.getLocation())));
                }
                if (path.size() >= MOST_LEVELS) {
                    return Optional.of(FileRead.refused(LawProblems.xmlDepth(place(xml.getLocation()), MOST_LEVELS)));
                }
                path.add(name);
                start(xml);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                end(xml.getLocalName());
                path.removeLast();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters(xml.getText());
            default -> {}
        }
        return Optional.empty();
    }

    private FileRead otherRoot(String name, Place place) {
        return OTHER_ROOTS.contains(name)
                ? FileRead.leftOut(new LawRead.LeftOut(
                        file, Text.of("<" + name + "> : pas un article", "<" + name + ">: not an article")))
                : FileRead.refused(LawProblems.xmlRoot(place, name));
    }

    private void start(XMLStreamReader xml) {
        value.setLength(0);
        String name = xml.getLocalName();
        if (within("BLOC_TEXTUEL")) {
            body.open(name, key -> attribute(xml, key));
        } else if (within("NOTA")) {
            nota.open(name, key -> attribute(xml, key));
        } else if (within("LIENS") && name.equals("LIEN")) {
            linkBegun = new LegiAttributes(
                    attribute(xml, "typelien"),
                    attribute(xml, "sens"),
                    attribute(xml, "naturetexte"),
                    attribute(xml, "cidtexte"),
                    attribute(xml, "numtexte"),
                    attribute(xml, "datesignatexte"),
                    attribute(xml, "num"),
                    "");
        } else if (within("VERSIONS") && name.equals("LIEN_ART")) {
            Place place = place(xml.getLocation());
            LegiDates.iso(attribute(xml, "debut"), place, problems)
                    .ifPresent(day -> versions.add(new VersionId(attribute(xml, "id"), day)));
        } else if (within("CONTEXTE") && name.equals("TEXTE")) {
            textId = attribute(xml, "cid");
        } else if (name.equals("NUM")) {
            numberPlace = place(xml.getLocation());
        } else if (name.equals("DATE_DEBUT")) {
            startPlace = place(xml.getLocation());
        }
    }

    private void characters(String text) {
        if (within("BLOC_TEXTUEL")) {
            body.text(text);
        } else if (within("NOTA")) {
            nota.text(text);
        } else {
            value.append(text);
        }
    }

    private void end(String name) {
        if (within("BLOC_TEXTUEL")) {
            body.close(name);
        } else if (within("NOTA")) {
            nota.close(name);
        } else if (within("META")) {
            meta(name, value.toString().strip());
        } else if (within("CONTEXTE") && name.equals("TITRE_TXT")) {
            title = value.toString().strip();
        } else if (within("LIENS") && name.equals("LIEN")) {
            links.add(link(value.toString().strip().replaceAll("\\s+", " ")));
        }
    }

    private Link link(String label) {
        return Link.of(new LegiAttributes(
                linkBegun.typelien(),
                linkBegun.sens(),
                linkBegun.naturetexte(),
                linkBegun.cidtexte(),
                linkBegun.numtexte(),
                linkBegun.datesignatexte(),
                linkBegun.num(),
                label));
    }

    private void meta(String name, String read) {
        switch (name) {
            case "ID" -> id = read;
            case "NUM" -> number = read;
            case "DATE_DEBUT" -> start = read;
            case "DATE_FIN" -> end = read;
            default -> {}
        }
    }

    private boolean within(String section) {
        return path.size() > 1 && path.get(1).equals(section);
    }

    private FileRead article() {
        if (number.isEmpty()) {
            problems.add(LawProblems.missing(numberPlace, "NUM"));
        }
        if (textId.isEmpty() && title.isEmpty()) {
            problems.add(LawProblems.missing(Place.of(file), "CONTEXTE/TEXTE@cid"));
        }
        Optional<LocalDate> from = LegiDates.iso(start, startPlace, problems);
        Optional<LocalDate> until = LegiDates.iso(end, startPlace, problems);
        if (!problems.isEmpty()) {
            return FileRead.refused(problems);
        }
        ArticleNumber parsed = ArticleNumber.parse(number);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            return new FileRead(
                    List.of(),
                    List.of(),
                    List.of(new LawRead.NeverInForce(code(), parsed, from.get(), until.get(), numberPlace)),
                    Optional.empty());
        }
        return FileRead.of(
                List.of(new ArticleDraft(
                        Optional.of(code()),
                        parsed,
                        from,
                        until,
                        chronicalId(),
                        body.body(),
                        nota.body(),
                        links,
                        numberPlace)),
                List.of());
    }

    private Optional<String> chronicalId() {
        return versions.stream()
                .min(Comparator.comparing(VersionId::start).thenComparing(VersionId::id))
                .map(VersionId::id)
                .or(() -> Optional.of(id))
                .filter(known -> !known.isEmpty());
    }

    private Code code() {
        return Codes.named(textId)
                .or(() -> Codes.named(title))
                .orElseGet(() -> new Code(
                        textId.isEmpty() ? title : textId,
                        title.isEmpty() ? textId : title,
                        Optional.of(textId).filter(known -> !known.isEmpty())));
    }

    private static String attribute(XMLStreamReader xml, String key) {
        return Optional.ofNullable(xml.getAttributeValue(null, key)).orElse("");
    }

    private Place place(Location location) {
        return Place.in(file, Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()));
    }
}
