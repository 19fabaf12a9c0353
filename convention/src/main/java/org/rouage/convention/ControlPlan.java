package org.rouage.convention;

/** A plan of controls, of a scope such as {@code benefits}, in Markdown. */
public record ControlPlan(String id, String scope, String title, String text) {}
