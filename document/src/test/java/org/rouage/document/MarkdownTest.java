package org.rouage.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The parties' own Markdown, put inside a text that is not theirs. */
final class MarkdownTest {
    @Test
    void what_the_parties_meant_stays() {
        assertThat(Markdown.tamed("Two **steps**:\n\n- ask\n- answer\n"))
                .isEqualTo("Two **steps**:\n\n- ask\n- answer");
        assertThat(Markdown.tamed("| a | b |\n|---|---|\n| 1 | 2 |\n")).contains("|1|2|");
    }

    @Test
    void raw_html_is_shown_and_never_obeyed() {
        String tamed = Markdown.tamed("<script>alert(1)</script>\n\nAn <b onclick=x>offer</b>.");

        assertThat(Markdown.toHtml(tamed)).isEqualTo("""
                        <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
                        <p>An &lt;b onclick=x&gt;offer&lt;/b&gt;.</p>
                        """);
        assertThat(tamed).doesNotContain("<script>alert").contains("\\<script\\>");
    }

    @Test
    void headings_images_and_script_links_are_tamed() {
        assertThat(Markdown.tamed("# Part *one*")).isEqualTo("**Part *one***");
        assertThat(Markdown.tamed("![plan](http://example.org/a.png)")).isEqualTo("\\[plan\\]");
        assertThat(Markdown.tamed("[here](javascript:alert(1))")).isEqualTo("[here]()");
        assertThat(Markdown.tamed("[here](https://example.org)")).isEqualTo("[here](https://example.org)");
    }

    @Test
    void words_that_are_no_markdown_are_shown_as_they_are() {
        for (String words : new String[] {
            "# 1. *Title* #",
            "- one",
            "3. three",
            "a | b",
            "<b>&amp;</b>",
            "[x](y)",
            "`code` ~~no~~",
            "= =",
            "12) x",
            "52.3 MEUR",
            "7."
        }) {
            assertThat(Markdown.toHtml("x " + Markdown.escaped(words) + " x"))
                    .as(words)
                    .isEqualTo("<p>x " + html(words) + " x</p>\n");
            assertThat(Markdown.toHtml(Markdown.escaped(words))).as(words).isEqualTo("<p>" + html(words) + "</p>\n");
            assertThat(Markdown.toHtml("# " + Markdown.escaped(words)))
                    .as(words)
                    .isEqualTo("<p><strong>" + html(words) + "</strong></p>\n");
        }
    }

    private static String html(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
