package org.rouage.document.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A page opened twice, with scripts and without, and what a person finds on it.
 *
 * <p>Example: for a page whose only link is followed by a button, {@code focusOrder()} is {@code ["a Details", "button
 * Print"]}.
 */
public final class OpenPage {
    private static final int MORE_THAN_ANY_PAGE_HAS = 5_000;
    private static final String AXE = resource("/axe.min.js");

    private final Page scripted;
    private final Page plain;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** A page before it has asked for anything. */
    record Unopened(Page page, String address) {}

    OpenPage(Unopened scripted, Unopened plain) {
        this.scripted = opened(scripted);
        this.plain = opened(plain);
    }

    private Page opened(Unopened unopened) {
        Page page = unopened.page();
        page.onRequest(request -> {
            if (!request.url().equals(unopened.address()) && !request.url().startsWith("data:")) {
                requests.add(request.url());
            }
        });
        page.navigate(unopened.address());
        return page;
    }

    /**
     * What axe-core finds against WCAG 2.2 A and AA and good practice, one line each: {@code image-alt (critical): img:
     * Images must have alternative text}.
     */
    public List<String> accessibilityViolations() {
        scripted.evaluate(AXE);
        return strings(scripted.evaluate("""
                async () => (await axe.run(document)).violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id} (${rule.impact}): ${node.target.join(' ')}: ${rule.help}`))
                """));
    }

    /** Everything the page asked for beside itself; a self-contained page asks for nothing. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** The words a person sees. */
    public String text() {
        return scripted.innerText("body");
    }

    /** The words a person sees whose browser runs no scripts. */
    public String textWithoutScripts() {
        return plain.innerText("body");
    }

    /** What the tab key reaches, in order: the element's name and its words. */
    public List<String> focusOrder() {
        var order = new ArrayList<String>();
        scripted.evaluate("() => { document.activeElement.blur(); window.focusedBefore = new Set(); }");
        while (order.size() < MORE_THAN_ANY_PAGE_HAS) {
            scripted.keyboard().press("Tab");
            Object reached = scripted.evaluate("""
                    () => {
                        const element = document.activeElement;
                        if (!element || element === document.body || window.focusedBefore.has(element)) return '';
                        window.focusedBefore.add(element);
                        const words = element.getAttribute('aria-label') || element.innerText || element.id || '';
                        return (element.localName + ' ' + words.trim().split('\\n')[0]).trim();
                    }
                    """);
            if (String.valueOf(reached).isEmpty()) {
                return order;
            }
            order.add(String.valueOf(reached));
        }
        throw new IllegalStateException("the tab key never comes round");
    }

    /** Whether a person must scroll sideways on a screen that many pixels wide; WCAG 2.2 (1.4.10) says not at 320. */
    public boolean scrollsSidewaysAt(int pixels) {
        scripted.setViewportSize(pixels, 800);
        Object wider = scripted.evaluate(
                "() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth");
        scripted.setViewportSize(1280, 800);
        return Boolean.TRUE.equals(wider);
    }

    /** The page as printed on A4, as PDF; tagged, so that it can be read aloud. */
    public byte[] printed() {
        return plain.pdf(new Page.PdfOptions().setFormat("A4").setTagged(true).setPrintBackground(false));
    }

    /** What it looks like from top to bottom, as PNG. */
    public byte[] picture() {
        return scripted.screenshot(new Page.ScreenshotOptions().setFullPage(true));
    }

    /** The page itself, for what only one test asks. */
    public Page page() {
        return scripted;
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> values
                ? values.stream().map(String::valueOf).sorted().toList()
                : List.of(String.valueOf(list));
    }

    private static String resource(String name) {
        try (InputStream stream = OpenPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
