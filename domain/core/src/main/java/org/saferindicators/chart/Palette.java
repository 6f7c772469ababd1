package org.saferindicators.chart;

/** The colours of every chart; each stands out against paper by its role. */
public enum Palette {
    /** Background. */
    PAPER("#ffffff", Role.FILL),
    /** Text and outlines. */
    INK("#111111", Role.TEXT),
    /** Lesser text, last year, similar bars. */
    QUIET("#595959", Role.TEXT),
    /** This year, the series itself. */
    LINE("#12436d", Role.TEXT),
    /** Limits and mean. */
    LIMIT("#4d5a66", Role.TEXT),
    /** Targets and other lines to compare with. */
    TARGET("#7a2048", Role.TEXT),
    /** Grid lines. */
    GRID("#8f8f8f", Role.GRAPHIC),
    /** Better. */
    IMPROVEMENT("#005ea5", Role.TEXT),
    /** Worse. */
    CONCERN("#b04a00", Role.TEXT),
    /** Higher or lower, where neither way is better. */
    NEITHER("#5b2d90", Role.TEXT),
    /** Green; carries letters of paper. */
    GREEN_FILL("#00753b", Role.FILL),
    /** Amber; carries letters of ink. */
    AMBER_FILL("#ffbf47", Role.FILL),
    /** Red, darker than green in grey; carries letters of paper. */
    RED_FILL("#8f0d1a", Role.FILL),
    /** Grey; carries letters of ink. */
    MONITORING_FILL("#d4d4d4", Role.FILL);

    /** What a colour is for. */
    public enum Role {
        /** Words on paper, and lines: contrast at least 4.5 with paper. */
        TEXT,
        /** Lines and shapes: contrast at least 3 with paper. */
        GRAPHIC,
        /** Inside a shape whose outline is ink. */
        FILL
    }

    private final String hex;
    private final Role role;

    Palette(String hex, Role role) {
        this.hex = hex;
        this.role = role;
    }

    /** {@code #rrggbb}. */
    public String hex() {
        return hex;
    }

    /** What it is for. */
    public Role role() {
        return role;
    }
}
