package org.rouage.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rouage.basics.Digest;
import org.rouage.basics.Text;
import org.rouage.document.Receipt;

/** Which inputs are no longer those of a receipt, one sentence each. */
final class ChangedInputs {
    private final List<Text> changed = new ArrayList<>();

    private ChangedInputs() {}

    static List<Text> between(Receipt was, Receipt now) {
        var inputs = new ChangedInputs();
        inputs.files(was.dossier().files(), now.dossier().files(), "dossier", "dossier");
        inputs.files(was.catalogues().files(), now.catalogues().files(), "catalogue", "catalogue");
        Optional<Digest> lawWas = was.law().map(Receipt.Inputs::digest);
        if (!lawWas.equals(now.law().map(Receipt.Inputs::digest))) {
            inputs.changed.add(Text.of("Entrée changée : le droit fourni.", "Input changed: the law given."));
        }
        Optional<Digest> registerWas = was.financingLaws().map(Receipt.Inputs::digest);
        if (!registerWas.equals(now.financingLaws().map(Receipt.Inputs::digest))) {
            inputs.changed.add(Text.of(
                    "Entrée changée : le registre des lois de financement fourni.",
                    "Input changed: the register of financing laws given."));
        }
        was.references().forEach((term, before) -> {
            SortedMap<String, Digest> after = Optional.ofNullable(
                            now.references().get(term))
                    .map(Receipt.Inputs::files)
                    .orElse(new TreeMap<>());
            inputs.files(before.files(), after, "référence " + term, "reference " + term);
        });
        return inputs.changed;
    }

    private void files(SortedMap<String, Digest> was, SortedMap<String, Digest> now, String french, String english) {
        var names = new TreeSet<>(was.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            if (!now.containsKey(name)) {
                say("Entrée absente : ", "Input missing: ", french, english, name);
            } else if (!was.containsKey(name)) {
                say("Entrée nouvelle : ", "Input added: ", french, english, name);
            } else if (!was.get(name).equals(now.get(name))) {
                say("Entrée changée : ", "Input changed: ", french, english, name);
            }
        }
    }

    private void say(String frenchStart, String englishStart, String french, String english, String name) {
        changed.add(Text.of(frenchStart + french + ", " + name + ".", englishStart + english + ", " + name + "."));
    }
}
