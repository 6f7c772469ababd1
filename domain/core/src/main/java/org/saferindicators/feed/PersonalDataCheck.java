package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.PERSONAL_DATA;

import java.util.List;
import java.util.Map;
import org.saferindicators.feed.privacy.PersonalData;
import org.saferindicators.feed.privacy.PersonalDataFinder;

/**
 * Looks for personal data: in a record in order, in the texts for people; in one that is refused, in everything that is
 * not a well-formed value of its field, names of fields included, because what is refused is kept for its sender.
 */
public final class PersonalDataCheck {

    private PersonalDataCheck() {}

    /** Where the record has personal data, and of what kind; never the data. */
    public static List<Fault> faults(Node.Obj sent, Decoded decoded) {
        Faults faults = new Faults();
        switch (decoded) {
            case Decoded.Good(FeedRecord record) -> words(sent, RecordReader.shape(record.type()), faults);
            case Decoded.Bad ignored -> everything(sent, faults);
        }
        return faults.found();
    }

    /** The fault of bytes that could not be read to their end, when one of their {@code texts} has personal data. */
    public static List<Fault> faults(List<String> texts) {
        Faults faults = new Faults();
        texts.forEach(text -> look(text, faults.record()));
        return faults.found();
    }

    private static void words(Node.Obj sent, Shape shape, Faults faults) {
        for (Field<?> field : shape.words()) {
            if (sent.fields().get(field.name()) instanceof Node.Text(String text)) {
                look(text, faults.at(field.name()));
            }
        }
    }

    private static void everything(Node.Obj sent, Faults faults) {
        Shape shape = sent.fields().get(Named.TYPE.name()) instanceof Node.Text(String word)
                ? RecordReader.shape(word)
                : Shape.of();
        sent.fields().forEach((name, node) -> {
            if (!shape.knows(name)) {
                named(name, node, faults.record());
            } else if (!shape.hasWellFormed(name, node)) {
                inside(node, faults.at(name));
            }
        });
    }

    /** A name that is not known may itself be the data, so it is not in the pointer. */
    private static void named(String name, Node node, Faults.At in) {
        look(name, in);
        inside(node, in);
    }

    private static void inside(Node node, Faults.At at) {
        switch (node) {
            case Node.Text(String text) -> look(text, at);
            case Node.Num(var number) -> look(number.toPlainString(), at);
            case Node.Items(List<Node> entries) -> entries.forEach(entry -> inside(entry, at));
            case Node.Obj(Map<String, Node> fields) -> fields.forEach((name, field) -> named(name, field, at));
            case Node.Flag ignored -> {}
            case Node.Nothing ignored -> {}
        }
    }

    private static void look(String text, Faults.At at) {
        for (PersonalData kind : PersonalDataFinder.in(text)) {
            at.refuse(PERSONAL_DATA, "expected no " + kind.words());
        }
    }
}
