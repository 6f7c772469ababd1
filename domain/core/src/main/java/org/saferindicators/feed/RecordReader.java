package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.MISSING_FIELD;
import static org.saferindicators.feed.FaultCode.NOT_AN_OBJECT;
import static org.saferindicators.feed.FaultCode.UNKNOWN_TYPE;
import static org.saferindicators.feed.FaultCode.WRONG_TYPE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes records of JSON values. Looks at nothing but the record itself. */
public final class RecordReader {

    private static final Map<String, RecordType> TYPES = byWord(List.of(
            EventFields.OFFENCE,
            EventFields.INCIDENT,
            MeasurementFields.TYPE,
            AbsenceFields.TYPE,
            ManifestFields.TYPE,
            WithdrawalFields.TYPE,
            PopulationFields.TYPE,
            TargetFields.TYPE,
            JudgementFields.ASSESSMENT,
            PublishedFigureFields.TYPE,
            PeerGroupFields.TYPE,
            JudgementFields.COMMENTARY,
            JudgementFields.ACTION,
            PublicationFields.TYPE));
    private static final String TYPE = Named.TYPE.name();
    private static final String EXPECTED = "expected one of: " + String.join(", ", TYPES.keySet());

    private RecordReader() {}

    /** The record, or each of its faults with the field it is in. */
    public static Decoded read(Node node) {
        if (!(node instanceof Node.Obj object)) {
            return refused("", NOT_AN_OBJECT, "expected an object, not " + node.what());
        }
        Node type = object.fields().get(TYPE);
        if (type == null) {
            return refused("/" + TYPE, MISSING_FIELD, EXPECTED);
        }
        if (!(type instanceof Node.Text(String word))) {
            return refused("/" + TYPE, WRONG_TYPE, "expected a text, not " + type.what());
        }
        RecordType known = TYPES.get(word);
        return known == null ? refused("/" + TYPE, UNKNOWN_TYPE, EXPECTED) : read(object, known);
    }

    /** The fields of a record type; none of a type that is not known. */
    static Shape shape(String word) {
        RecordType known = TYPES.get(word);
        return known == null ? Shape.of() : known.shape();
    }

    private static Decoded read(Node.Obj object, RecordType type) {
        Faults faults = new Faults();
        Values values = type.shape().read(object, faults.record());
        return faults.none() ? new Decoded.Good(type.make().apply(values)) : new Decoded.Bad(faults.found());
    }

    private static Decoded refused(String pointer, FaultCode code, String expected) {
        return Decoded.Bad.of(new Fault(code, pointer, expected));
    }

    private static Map<String, RecordType> byWord(List<RecordType> types) {
        Map<String, RecordType> byWord = new LinkedHashMap<>();
        types.forEach(type -> byWord.put(type.word(), type));
        return byWord;
    }
}
