package org.rouage.dossier.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.rouage.basics.Place;
import org.rouage.files.yaml.YamlList;
import org.rouage.files.yaml.YamlMap;
import org.rouage.files.yaml.YamlNode;
import org.rouage.files.yaml.YamlScalar;

/** A tree in which one thing was changed, and how: a key removed or added, a value replaced by one of another kind. */
record Spoilt(String how, YamlNode tree) {
    private static final Place NOWHERE = Place.in("spoilt", 1, 1);
    private static final List<YamlNode> REPLACEMENTS = List.of(
            plain(""),
            plain("Deux mots"),
            plain("-7"),
            plain("7.25"),
            plain("2016"),
            plain("true"),
            plain("2015-02-30"),
            new YamlScalar("12", YamlScalar.Style.QUOTED, NOWHERE),
            new YamlScalar(" ", YamlScalar.Style.QUOTED, NOWHERE),
            new YamlList(List.of(), NOWHERE),
            new YamlList(List.of(plain("")), NOWHERE),
            new YamlMap(new LinkedHashMap<>(), NOWHERE));

    static List<Spoilt> each(YamlNode tree) {
        var spoilt = new ArrayList<Spoilt>();
        walk(tree, changed -> changed, spoilt);
        return spoilt;
    }

    private static void walk(YamlNode node, Function<YamlNode, YamlNode> whole, List<Spoilt> spoilt) {
        String where = node.place().path();
        for (YamlNode replacement : REPLACEMENTS) {
            String what = replacement instanceof YamlScalar scalar
                    ? scalar.text()
                    : replacement.kind().english();
            spoilt.add(new Spoilt(where + " becomes " + what, whole.apply(replacement)));
        }
        switch (node) {
            case YamlMap map -> {
                var more = new LinkedHashMap<>(map.entries());
                more.put("strange", new YamlMap.Entry("strange", NOWHERE, plain("x")));
                spoilt.add(new Spoilt(where + " with a strange key", whole.apply(new YamlMap(more, map.place()))));
                map.list().forEach(entry -> {
                    var fewer = new LinkedHashMap<>(map.entries());
                    fewer.remove(entry.key());
                    spoilt.add(new Spoilt(
                            where + " without " + entry.key(), whole.apply(new YamlMap(fewer, map.place()))));
                    walk(entry.value(), changed -> whole.apply(with(map, entry.key(), changed)), spoilt);
                });
            }
            case YamlList list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    int at = i;
                    walk(list.items().get(i), changed -> whole.apply(with(list, at, changed)), spoilt);
                }
            }
            case YamlScalar _ -> {}
        }
    }

    private static YamlMap with(YamlMap map, String key, YamlNode value) {
        var entries = new LinkedHashMap<>(map.entries());
        entries.computeIfPresent(key, (name, entry) -> new YamlMap.Entry(name, entry.keyPlace(), value));
        return new YamlMap(entries, map.place());
    }

    private static YamlList with(YamlList list, int at, YamlNode item) {
        var items = new ArrayList<>(list.items());
        items.set(at, item);
        return new YamlList(items, list.place());
    }

    private static YamlScalar plain(String text) {
        return new YamlScalar(text, YamlScalar.Style.PLAIN, NOWHERE);
    }
}
