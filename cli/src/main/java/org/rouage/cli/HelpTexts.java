package org.rouage.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rouage.basics.Language;
import org.rouage.basics.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help, in one language. The words of each command stand in the resource bundle {@code help} of its own package
 * ({@code help.properties} for English, {@code help_fr.properties} for French); the headings, which all share, stand
 * here.
 *
 * <p>Example: the description of {@code rouage law read} is the key {@code rouage.law.read.usage.description}, that of
 * its option {@code --json} is {@code rouage.law.read.json}; without the prefix a key serves every command of the
 * package. An argument without a name takes its key from {@code descriptionKey}. Examples stand in
 * {@code usage.footer}, or {@code usage.footer.0} and so on when there are several.
 */
final class HelpTexts {
    private final Language language;

    private HelpTexts(Language language) {
        this.language = language;
    }

    static HelpTexts in(Language language) {
        return new HelpTexts(language);
    }

    /** Sets the words of a command and of all that are under it. */
    void into(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.resourceBundle(bundleOf(spec.userObject().getClass().getPackageName()));
        spec.usageMessage()
                .synopsisHeading(Text.of("Usage : ", "Usage: ").in(language))
                .synopsisSubcommandLabel(Text.of("COMMANDE", "COMMAND").in(language))
                .parameterListHeading(
                        Text.of("%nArguments :%n", "%nArguments:%n").in(language))
                .optionListHeading(Text.of("%nOptions :%n", "%nOptions:%n").in(language))
                .commandListHeading(Text.of("%nCommandes :%n", "%nCommands:%n").in(language))
                .abbreviateSynopsis(true);
        int examples = spec.usageMessage().footer().length;
        if (examples > 0) {
            spec.usageMessage()
                    .footerHeading((examples == 1
                                    ? Text.of("%nExemple :%n", "%nExample:%n")
                                    : Text.of("%nExemples :%n", "%nExamples:%n"))
                            .in(language));
        }
        if (spec.parent() == null) {
            spec.usageMessage()
                    .exitCodeListHeading(
                            Text.of("%nCodes de sortie :%n", "%nExit codes:%n").in(language))
                    .exitCodeList(exitCodes());
        }
        line.getSubcommands().values().forEach(this::into);
    }

    private ResourceBundle bundleOf(String packageName) {
        return new Words(named(packageName + ".help"), named(HelpTexts.class.getPackageName() + ".help"));
    }

    private ResourceBundle named(String name) {
        return ResourceBundle.getBundle(
                name,
                language == Language.FRENCH ? Locale.FRENCH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private Map<String, String> exitCodes() {
        var codes = new LinkedHashMap<String, String>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.valueOf(code.number()), code.meaning().in(language));
        }
        return codes;
    }

    /** The words of a package, then those of the options that every command takes. */
    private static final class Words extends ResourceBundle {
        private final ResourceBundle own;

        Words(ResourceBundle own, ResourceBundle shared) {
            this.own = own;
            setParent(shared);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return own.containsKey(key) ? own.getObject(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            var keys = new TreeSet<>(own.keySet());
            keys.addAll(parent.keySet());
            return Collections.enumeration(keys);
        }
    }
}
