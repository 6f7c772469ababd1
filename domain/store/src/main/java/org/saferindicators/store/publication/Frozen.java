package org.saferindicators.store.publication;

/**
 * A report in each of its forms, to the letter.
 *
 * @param json as JSON
 * @param markdown as Markdown
 * @param html as an HTML page
 */
public record Frozen(String json, String markdown, String html) {}
