package org.saferindicators.local.convert;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Writes one submission in mode {@code replace}: each line is the value of one feed record, the rows first, then the
 * manifest with their number and their hash (SHA-256 over each row's bytes and one line feed, in row order).
 */
public final class SubmissionWriter implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private final OutputStream out;
    private final String dataset;
    private final String submission;
    private final MessageDigest sha256;
    private int rows;

    private SubmissionWriter(OutputStream out, String dataset, String submission) {
        this.out = out;
        this.dataset = dataset;
        this.submission = submission;
        this.sha256 = sha256();
    }

    /** To a file, gzipped where its name ends in {@code .gz}; folders are made as needed. */
    public static SubmissionWriter to(Path file, String dataset, String submission) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file));
        return new SubmissionWriter(
                file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw, dataset, submission);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** Writes a measurement as the next row; {@code fields} are those after {@code row}. */
    public void row(ObjectNode fields) throws IOException {
        row("measurement", fields);
    }

    /** Writes the next row, a record of this type; {@code fields} are those after {@code row}. */
    public void row(String type, ObjectNode fields) throws IOException {
        rows++;
        ObjectNode row = head(type);
        row.put("row", rows).setAll(fields);
        sha256.update(line(row));
    }

    /** Writes the manifest; {@code fields} are those besides the submission's name, number of rows and hash. */
    public void manifest(ObjectNode fields) throws IOException {
        ObjectNode manifest = head("manifest");
        manifest.setAll(fields);
        manifest.put("rows", rows);
        manifest.put("sha256", HexFormat.of().formatHex(sha256.digest()));
        line(manifest);
    }

    /** How many rows were written. */
    public int rows() {
        return rows;
    }

    private ObjectNode head(String type) {
        return JSON.createObjectNode().put("type", type).put("dataset", dataset).put("submission", submission);
    }

    private byte[] line(ObjectNode value) throws IOException {
        byte[] json = JSON.writeValueAsBytes(value);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        out.write(line);
        return line;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
