package org.saferindicators.ingest.rig;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Builds the records of a submission. */
public final class Submission {

    private final String name;
    private final String edition;
    private final List<String> rows = new ArrayList<>();
    private String months = "2018-01/2018-12";
    private String dataset = "crimes";
    private String mode = "replace";
    private String more = "";

    private Submission(String name, String edition) {
        this.name = name;
        this.edition = edition;
    }

    public static Submission of(String name, String edition) {
        return new Submission(name, edition);
    }

    /** A submission of single events. */
    public static Submission ofEvents(String name, String edition, String mode) {
        Submission one = new Submission(name, edition);
        one.dataset = "events";
        one.mode = mode;
        return one;
    }

    /** Of another dataset; before any row. */
    public Submission in(String other) {
        this.dataset = other;
        return this;
    }

    /** Adds an offence, or whatever type is asked for. */
    public Submission event(String type, String fields) {
        int row = rows.size() + 1;
        rows.add("{\"type\":\"" + type + "\",\"dataset\":\"" + dataset + "\",\"submission\":\"" + name + "\",\"row\":"
                + row + "," + fields + "}");
        return this;
    }

    public Submission months(String span) {
        this.months = span;
        return this;
    }

    /** Adds measures or areas to the scope: {@code ,"areas":["district-1"]}. */
    public Submission scope(String json) {
        this.more = json;
        return this;
    }

    public Submission count(String measure, String area, String period, Object value) {
        return row("\"measure\":\"" + measure + "\",\"area\":\"" + area + "\",\"period\":\"" + period + "\",\"value\":"
                + value);
    }

    public Submission row(String fields) {
        int row = rows.size() + 1;
        rows.add("{\"type\":\"measurement\",\"dataset\":\"crimes\",\"submission\":\"" + name + "\",\"row\":" + row + ","
                + fields + "}");
        return this;
    }

    public Submission absence(String measure, String area, String period, String text) {
        int row = rows.size() + 1;
        rows.add("{\"type\":\"absence\",\"dataset\":\"crimes\",\"submission\":\"" + name + "\",\"row\":" + row
                + ",\"measure\":\"" + measure + "\",\"area\":\"" + area + "\",\"period\":\"" + period
                + "\",\"reason\":\"late\",\"text\":\"" + text + "\"}");
        return this;
    }

    public List<byte[]> rows() {
        return rows.stream().map(one -> one.getBytes(UTF_8)).toList();
    }

    public byte[] manifest() {
        return manifest(rows.size(), sha256());
    }

    public byte[] manifest(int count, String sha256) {
        return ("{\"type\":\"manifest\",\"dataset\":\"" + dataset + "\",\"submission\":\"" + name
                        + "\",\"mode\":\"" + mode + "\",\"reportingBody\":\"" + TestCatalogue.BODY
                        + "\",\"scope\":{\"months\":\"" + months + "\"" + more + "},\"editionDate\":\"" + edition
                        + "\",\"rows\":" + count + ",\"sha256\":\"" + sha256 + "\",\"completeThrough\":\"2018-12\"}")
                .getBytes(UTF_8);
    }

    /** Rows, then the manifest. */
    public List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(rows());
        all.add(manifest());
        return all;
    }

    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows().forEach(row -> {
                digest.update(row);
                digest.update((byte) '\n');
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
