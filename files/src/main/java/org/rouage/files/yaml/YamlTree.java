package org.rouage.files.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.rouage.basics.Outcome;
import org.rouage.basics.Place;
import org.rouage.basics.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the tree of one text from the events of the YAML parser, which resolves nothing by itself. */
final class YamlTree {
    private static final int MOST_PROBLEMS = 100;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private Iterator<Event> events = List.<Event>of().iterator();
    private int nodes;

    YamlTree(String file) {
        this.file = file;
    }

    Outcome<YamlNode> read(String text) {
        Optional<Problem> unprintable = unprintable(text);
        if (unprintable.isPresent()) {
            return Outcome.refused(List.of(unprintable.get()));
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        YamlNode root = nothing(Place.in(file, 1, 1));
        try {
            events = new Parse(settings).parseReader(new WholeCharacters(text)).iterator();
            root = document(root);
        } catch (Stopped stopped) {
            problems.add(stopped.problem);
        } catch (MarkedYamlEngineException syntax) {
            Place place = syntax.getProblemMark().map(mark -> place(mark, "")).orElse(Place.of(file));
            problems.add(YamlProblems.syntax(place, line(text, place.line()), syntax.getProblem()));
        } catch (YamlEngineException syntax) {
            problems.add(YamlProblems.syntax(Place.of(file), "", String.valueOf(syntax.getMessage())));
        }
        return Outcome.of(root, problems);
    }

    private YamlNode document(YamlNode empty) {
        YamlNode root = empty;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.DocumentStart) {
                if (++documents > 1) {
                    throw new Stopped(YamlProblems.secondDocument(place(event, "")));
                }
                root = node(events.next(), "", 1);
            }
        }
        if (root.isNull()) {
            problems.add(YamlProblems.nothing(Place.of(file)));
        }
        return root;
    }

    private YamlNode node(Event event, String path, int level) {
        Place place = place(event, path);
        if (level > Yaml.MOST_LEVELS) {
            throw new Stopped(YamlProblems.tooDeep(place));
        }
        if (++nodes > Yaml.MOST_NODES) {
            throw new Stopped(YamlProblems.tooMany(place));
        }
        if (event.getEventId() == Event.ID.Alias) {
            report(YamlProblems.alias(place));
            return nothing(place);
        }
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
            report(YamlProblems.anchor(place, named.getAnchor().get().getValue()));
        }
        tag(event).ifPresent(tag -> report(YamlProblems.tag(place, tag)));
        return switch (event) {
            case ScalarEvent scalar -> new YamlScalar(scalar.getValue(), style(scalar), place);
            case CollectionStartEvent start
            when start.getEventId() == Event.ID.SequenceStart -> list(place, path, level);
            case CollectionStartEvent start -> map(place, path, level);
            case Event other -> nothing(place);
        };
    }

    private YamlList list(Place place, String path, int level) {
        var items = new ArrayList<YamlNode>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, path + "[" + (items.size() + 1) + "]", level + 1));
        }
        return new YamlList(items, place);
    }

    private YamlMap map(Place place, String path, int level) {
        SequencedMap<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node(event, path, level + 1);
            String name = key instanceof YamlScalar scalar ? scalar.text() : "";
            String keyPath = path.isEmpty() ? name : path + "." + name;
            YamlNode value = node(events.next(), keyPath, level + 1);
            Place keyPlace = key.place().at(keyPath);
            if (key.isNull() || !(key instanceof YamlScalar)) {
                report(YamlProblems.keyNotText(key.place().at(path), key.kind()));
                continue;
            }
            YamlMap.Entry first = entries.putIfAbsent(name, new YamlMap.Entry(name, keyPlace, value));
            if (first != null) {
                report(YamlProblems.duplicate(keyPlace, name, first.keyPlace()));
            }
        }
        return new YamlMap(entries, place);
    }

    private void report(Problem problem) {
        if (problems.size() >= MOST_PROBLEMS) {
            throw new Stopped(problem);
        }
        problems.add(problem);
    }

    private Place place(Event event, String path) {
        return event.getStartMark()
                .map(mark -> place(mark, path))
                .orElse(Place.of(file).at(path));
    }

    private Place place(Mark mark, String path) {
        return Place.in(file, mark.getLine() + 1, mark.getColumn() + 1).at(path);
    }

    private static YamlScalar nothing(Place place) {
        return new YamlScalar("", YamlScalar.Style.PLAIN, place);
    }

    private static Optional<String> tag(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            case Event other -> Optional.empty();
        };
    }

    private static YamlScalar.Style style(ScalarEvent scalar) {
        if (scalar.isLiteral() || scalar.isFolded()) {
            return YamlScalar.Style.BLOCK;
        }
        return scalar.isPlain() ? YamlScalar.Style.PLAIN : YamlScalar.Style.QUOTED;
    }

    private static String line(String text, int number) {
        return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
    }

    /** A control character, which YAML forbids and which the parser reports without a line. */
    private Optional<Problem> unprintable(String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int read = text.codePointAt(i);
            if (!StreamReader.isPrintable(read)) {
                return Optional.of(YamlProblems.control(Place.in(file, line, column), read));
            }
            line += read == '\n' ? 1 : 0;
            column = read == '\n' ? 1 : column + 1;
        }
        return Optional.empty();
    }

    /** Reading cannot go on: the text is too deep, too long, or has too many problems. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Stopped(Problem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }
    }
}
