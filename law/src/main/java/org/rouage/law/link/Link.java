package org.rouage.law.link;

/** One link of an article, kept as printed until it is parsed: its heading and its item. */
public record Link(String heading, String item) {}
