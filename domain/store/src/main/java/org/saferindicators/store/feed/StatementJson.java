package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Node;
import org.saferindicators.feed.RecordReader;
import org.saferindicators.feed.Statement;
import org.saferindicators.feed.StatementWriter;

/**
 * Statements as the table {@code statement} keeps them. The body leaves {@code knownOn} out, which is a column of the
 * key; so bodies are equal exactly when the statements are.
 */
public final class StatementJson {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private StatementJson() {}

    /** The body of {@code statement}. */
    public static String write(Statement statement) {
        StringWriter body = new StringWriter();
        try (JsonGenerator to = JSON.createGenerator(body)) {
            write(StatementWriter.write(statement), to);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return body.toString();
    }

    /**
     * The statement with this body, known from this day.
     *
     * @throws IllegalStateException when the body is none of a statement
     */
    public static Statement read(String body, LocalDate knownOn) {
        try {
            if (FeedJson.read(body.getBytes(UTF_8)) instanceof Node.Obj(Map<String, Node> fields)) {
                return statement(known(fields, knownOn));
            }
            throw new IllegalStateException("the body of a statement is no object");
        } catch (Refusal refusal) {
            throw new IllegalStateException("the body of a statement is refused: " + refusal.fault(), refusal);
        }
    }

    private static Node known(Map<String, Node> fields, LocalDate knownOn) {
        Map<String, Node> all = new LinkedHashMap<>(fields);
        all.put("knownOn", new Node.Text(knownOn.toString()));
        return new Node.Obj(all);
    }

    private static Statement statement(Node node) {
        Decoded decoded = RecordReader.read(node);
        if (decoded instanceof Decoded.Good(Statement statement)) {
            return statement;
        }
        throw new IllegalStateException("the body of a statement is none: " + decoded);
    }

    private static void write(Node node, JsonGenerator to) throws IOException {
        switch (node) {
            case Node.Text(var value) -> to.writeString(value);
            case Node.Num(var value) -> to.writeNumber(value);
            case Node.Flag(var value) -> to.writeBoolean(value);
            case Node.Nothing() -> to.writeNull();
            case Node.Items(var entries) -> {
                to.writeStartArray();
                for (Node entry : entries) {
                    write(entry, to);
                }
                to.writeEndArray();
            }
            case Node.Obj(var fields) -> {
                to.writeStartObject();
                for (Map.Entry<String, Node> field : fields.entrySet()) {
                    to.writeFieldName(field.getKey());
                    write(field.getValue(), to);
                }
                to.writeEndObject();
            }
        }
    }
}
