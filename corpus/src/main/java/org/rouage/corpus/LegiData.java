package org.rouage.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.rouage.law.ArticleNumber;
import org.rouage.law.Code;
import org.rouage.law.Codes;
import org.rouage.law.link.LegiAttributes;
import org.rouage.law.link.Link;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole code in the JSON of the package legi-data: a tree of {@code {type, data, children}} whose articles are given
 * in their version in force, with its links to amending texts but no citations and no past text.
 *
 * <p>Example: the Code de la sécurité sociale of 14 March 2026 has 7,372 articles; {@code dateDebut: 1596931200000} is
 * 2020-08-09.
 */
final class LegiData {
    /** Reads one value inside a longer file, so what follows the value is no error. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final List<LawRead.NeverInForce> neverInForce = new ArrayList<>();
    private Optional<Code> code = Optional.empty();
    private boolean anyNode;

    private LegiData(String file) {
        this.file = file;
    }

    static FileRead read(String file, String text) {
        return new LegiData(file).read(text);
    }

    private FileRead read(String text) {
        try (JsonParser json = MAPPER.createParser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                node(json);
            }
            if (!anyNode) {
                problems.add(LawProblems.jsonShape(place(json.currentTokenLocation())));
            }
        } catch (JacksonException malformed) {
            problems.add(LawProblems.jsonSyntax(Optional.ofNullable(malformed.getLocation())
                    .map(this::place)
                    .orElse(Place.of(file))));
        }
        List<ArticleDraft> told = drafts.stream()
                .map(draft ->
                        draft.code().isPresent() ? draft : code.map(draft::of).orElse(draft))
                .toList();
        return new FileRead(told, problems, neverInForce, Optional.empty());
    }

    /** One node of the tree, the parser standing on its opening brace. */
    private void node(JsonParser json) {
        Place place = place(json.currentTokenLocation());
        Optional<JsonNode> data = Optional.empty();
        String type = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (key.equals("data") && value == JsonToken.START_OBJECT) {
                data = Optional.of(MAPPER.readTree(json));
                anyNode = true;
                data.filter(read -> drafts.isEmpty() && code.isEmpty()).ifPresent(this::codeOf);
            } else if (key.equals("children") && value == JsonToken.START_ARRAY) {
                children(json);
            } else {
                json.skipChildren();
            }
        }
        if (type.equals("article")) {
            data.ifPresentOrElse(read -> article(read, place), () -> problems.add(LawProblems.missing(place, "data")));
        }
    }

    private void children(JsonParser json) {
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                node(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void codeOf(JsonNode data) {
        String id = text(data, "cid");
        if (id.startsWith("LEGITEXT")) {
            String title = text(data, "title");
            code = Optional.of(Codes.named(id)
                    .or(() -> Codes.named(title))
                    .orElseGet(() -> new Code(id, title.isBlank() ? id : title, Optional.of(id))));
        }
    }

    private void article(JsonNode data, Place place) {
        String number = text(data, "num").strip();
        String html = text(data, "texteHtml");
        if (number.isEmpty()) {
            problems.add(LawProblems.missing(place, "num"));
            return;
        }
        if (html.isBlank() && text(data, "texte").isBlank()) {
            problems.add(LawProblems.missing(place, "texte"));
            return;
        }
        Optional<LocalDate> start = day(data, "dateDebut", place);
        Optional<LocalDate> end = day(data, "dateFin", place);
        ArticleNumber parsed = ArticleNumber.parse(number.replaceAll("\\s+", " "));
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            code.ifPresent(
                    known -> neverInForce.add(new LawRead.NeverInForce(known, parsed, start.get(), end.get(), place)));
            return;
        }
        drafts.add(new ArticleDraft(
                code,
                parsed,
                start,
                end,
                Optional.of(text(data, "cid")).filter(id -> !id.isBlank()),
                HtmlText.of(html.isBlank() ? text(data, "texte") : html),
                HtmlText.of(text(data, "notaHtml").isBlank() ? text(data, "nota") : text(data, "notaHtml")),
                links(data),
                place.at(parsed.normalised())));
    }

    private static List<Link> links(JsonNode data) {
        var links = new ArrayList<Link>();
        for (JsonNode link : data.path("lienModifications")) {
            String title = text(link, "textTitle");
            if (!title.isBlank()) {
                links.add(Link.of(new LegiAttributes(
                        text(link, "linkType"),
                        text(link, "linkOrientation"),
                        text(link, "natureText"),
                        text(link, "textCid"),
                        "",
                        text(link, "dateSignaTexte"),
                        text(link, "articleNum"),
                        title.strip())));
            }
        }
        return links;
    }

    private Optional<LocalDate> day(JsonNode data, String key, Place place) {
        JsonNode written = data.path(key);
        return written.isIntegralNumber() && written.canConvertToLong()
                ? LegiDates.milliseconds(written.longValue(), place, problems)
                : Optional.empty();
    }

    private static String text(JsonNode data, String key) {
        return data.path(key).asString("");
    }

    private Place place(TokenStreamLocation location) {
        return Place.in(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
