package org.saferindicators.store.progress;

/**
 * Why a partition is not taken in until a person has looked.
 *
 * @param code short word, or the SQLSTATE the database gave
 * @param reason what happened and what to do
 */
public record Stop(String code, String reason) {

    /** The command that lets a partition go on, once what stopped it is mended. */
    public static String resume(Position at) {
        return "deploy/resume " + at.topic() + " " + at.partition();
    }
}
