package org.rouage.bench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rouage.convention.difference.FrenchTokens;
import org.rouage.convention.difference.Token;
import org.rouage.convention.difference.WordDifference;

/**
 * The word diff of a convention of 200 pages (100,000 words made from French syllables, as frequent as words are in a
 * text) against java-diff-utils on the same tokens: with 1,500 changes scattered over it, and with ten blocks of a
 * hundred words that moved as well. Ours also arranges the changes to be read and places the spaces.
 *
 * <p>Example: {@code make bench ARGS=WordDifferenceSpeed}. {@code rouage} may cost 1.5 times {@code javaDiffUtils};
 * {@code rouageFromText} cuts both texts into tokens too; {@code javaDiffUtilsWordsOnly} is given no white space, and
 * so half the tokens, but could not say where it changed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WordDifferenceSpeed {
    private static final int WORDS = 100_000;
    private static final int CHANGES = 1_500;
    private static final String[] LINKS = {"de", "la", "le", "les", "et", "des", "en", "du", "à", "pour", "l'", "d'"};
    private static final String[] SYLLABLES = {
        "ca", "ges", "tion", "ré", "gime", "con", "ven", "objec", "tif", "ser", "vice", "pres", "ta", "as", "su", "ran",
        "ce", "bu", "dget", "ef", "fi", "per", "for", "man", "in", "di", "teur", "an", "nu", "el", "ment"
    };

    /** Which text the old one is compared with. */
    @Param({"scattered", "moved"})
    public String change = "";

    private String before = "";
    private String after = "";
    private List<Token> oldTokens = List.of();
    private List<Token> newTokens = List.of();
    private List<String> oldWords = List.of();
    private List<String> newWords = List.of();
    private List<String> oldSolid = List.of();
    private List<String> newSolid = List.of();

    @Setup
    public void write() {
        var random = new Random(2026);
        List<String> vocabulary = vocabulary(random);
        var old = new ArrayList<String>();
        while (old.size() < WORDS) {
            old.add(word(vocabulary, random));
        }
        var now = new ArrayList<>(old);
        if (change.equals("moved")) {
            move(now, random);
        }
        for (int i = 0; i < CHANGES; i++) {
            change(now, random.nextInt(now.size()), vocabulary, random);
        }
        before = text(old);
        after = text(now);
        oldTokens = FrenchTokens.of(before);
        newTokens = FrenchTokens.of(after);
        oldWords = oldTokens.stream().map(Token::said).toList();
        newWords = newTokens.stream().map(Token::said).toList();
        oldSolid = oldWords.stream().filter(word -> !word.isBlank()).toList();
        newSolid = newWords.stream().filter(word -> !word.isBlank()).toList();
    }

    private static List<String> vocabulary(Random random) {
        var words = new ArrayList<String>();
        for (int i = 0; i < 8_000; i++) {
            var word = new StringBuilder();
            for (int syllable = 2 + random.nextInt(3); syllable > 0; syllable--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    /** A link half of the time, else a word: the n-th one n times rarer than the first; some end a sentence. */
    private static String word(List<String> vocabulary, Random random) {
        if (random.nextInt(2) == 0) {
            return LINKS[random.nextInt(LINKS.length)];
        }
        int rank = (int) Math.exp(random.nextDouble() * Math.log(vocabulary.size()));
        String word = vocabulary.get(Math.min(rank, vocabulary.size() - 1));
        return switch (random.nextInt(20)) {
            case 0 -> word + ".\n\n";
            case 1 -> word + ".";
            case 2, 3 -> word + ",";
            default -> word;
        };
    }

    private static void move(List<String> words, Random random) {
        for (int block = 0; block < 10; block++) {
            int from = random.nextInt(words.size() - 100);
            List<String> moved = new ArrayList<>(words.subList(from, from + 100));
            words.subList(from, from + 100).clear();
            words.addAll(random.nextInt(words.size()), moved);
        }
    }

    private static void change(List<String> words, int at, List<String> vocabulary, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> words.set(at, word(vocabulary, random));
            case 1 -> words.add(at, word(vocabulary, random));
            default -> words.remove(at);
        }
    }

    private static String text(List<String> words) {
        var text = new StringBuilder();
        for (String word : words) {
            text.append(word);
            if (!word.endsWith("'") && !word.endsWith("\n")) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @Benchmark
    public WordDifference rouage() {
        return WordDifference.between(oldTokens, newTokens);
    }

    @Benchmark
    public WordDifference rouageFromText() {
        return WordDifference.between(before, after);
    }

    @Benchmark
    public Patch<String> javaDiffUtils() {
        return DiffUtils.diff(oldWords, newWords);
    }

    @Benchmark
    public Patch<String> javaDiffUtilsWordsOnly() {
        return DiffUtils.diff(oldSolid, newSolid);
    }
}
