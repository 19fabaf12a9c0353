package org.rouage.convention;

import java.util.Optional;

/** A plan of controls, of a scope such as {@code benefits}, in Markdown. */
public record ControlPlan(String id, Optional<String> number, String scope, String title, String text)
        implements Element {}
