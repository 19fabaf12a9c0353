package org.rouage.likeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * The words that carry the sense of a French text, brought to their stems, and how often each occurs.
 *
 * <p>Example: "Lutter contre les fraudes" and "La lutte contre la fraude" both give {@code fraud} and {@code lutt},
 * once each: articles and elisions are left out, endings cut.
 */
final class FrenchWords implements AutoCloseable {
    private static final String FIELD = "text";

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer source = new StandardTokenizer();
            TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
            words = new LowerCaseFilter(words);
            words = new StopFilter(words, FrenchAnalyzer.getDefaultStopSet());
            words = new SnowballFilter(words, new FrenchStemmer());
            return new TokenStreamComponents(source, new ASCIIFoldingFilter(words));
        }
    };

    /** Each stem and how often it occurs, in alphabetical order. */
    SortedMap<String, Integer> of(String text) {
        var counted = new TreeMap<String, Integer>();
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                counted.merge(word.toString(), 1, Integer::sum);
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return counted;
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
