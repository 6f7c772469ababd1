package org.saferindicators.ingest.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One YAML document to a JSON value that remembers its lines. The JSON schema of YAML: dates stay texts. */
final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();

    private YamlReader() {}

    /** Reads {@code text}, the content of {@code file}. */
    static PackFile read(String file, String text) throws YamlException {
        try {
            YamlGuard.check(SETTINGS, text);
            Node root = new Compose(SETTINGS)
                    .composeString(text)
                    .orElseThrow(() -> new YamlException(Optional.empty(), "", "expected a pack, not an empty file"));
            YamlReader reader = new YamlReader();
            return new PackFile(file, reader.value(root, "", line(root)), reader.lines);
        } catch (MarkedYamlEngineException broken) {
            throw new YamlException(broken.getProblemMark(), "", "expected YAML: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new YamlException(Optional.empty(), "", "expected YAML: " + broken.getMessage());
        }
    }

    private JsonNode value(Node node, String pointer, int line) throws YamlException {
        lines.put(pointer, line);
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer);
            case SequenceNode sequence -> list(sequence, pointer);
            case ScalarNode scalar -> scalar(scalar, pointer);
            default -> throw refused(node, pointer, "expected a value");
        };
    }

    private JsonNode object(MappingNode mapping, String pointer) throws YamlException {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw refused(entry.getKeyNode(), pointer, "expected the name of a field");
            }
            String name = key.getValue();
            String below = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (object.has(name)) {
                throw refused(key, below, "expected the field once");
            }
            object.set(name, value(entry.getValueNode(), below, line(key)));
        }
        return object;
    }

    private JsonNode list(SequenceNode sequence, String pointer) throws YamlException {
        ArrayNode list = JSON.arrayNode();
        for (Node entry : sequence.getValue()) {
            list.add(value(entry, pointer + "/" + list.size(), line(entry)));
        }
        return list;
    }

    private static JsonNode scalar(ScalarNode scalar, String pointer) throws YamlException {
        Tag tag = scalar.getTag();
        String text = scalar.getValue();
        if (tag.equals(Tag.STR)) {
            return JSON.textNode(text);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(scalar, pointer);
        }
        throw refused(scalar, pointer, "expected no tag");
    }

    private static JsonNode number(ScalarNode scalar, String pointer) throws YamlException {
        try {
            return scalar.getTag().equals(Tag.INT)
                    ? JSON.numberNode(new BigInteger(scalar.getValue()))
                    : JSON.numberNode(new BigDecimal(scalar.getValue()));
        } catch (NumberFormatException notDecimal) {
            throw refused(scalar, pointer, "expected a decimal number");
        }
    }

    private static YamlException refused(Node node, String pointer, String expected) {
        return new YamlException(node.getStartMark(), pointer, expected);
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
