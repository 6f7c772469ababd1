package org.saferindicators.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saferindicators.feed.AbsenceRow;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.EventRow;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Measurement;
import org.saferindicators.feed.Mode;
import org.saferindicators.feed.Row;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.period.Period;
import org.saferindicators.store.cube.CubeKey;
import org.saferindicators.store.cube.CubeValue;
import org.saferindicators.store.feed.RecordDoor;
import org.saferindicators.store.statement.Dated;
import org.saferindicators.store.submission.StoredRow;

/** The rows of one submission, read once in order and checked against its manifest. */
final class Draft {

    private final Manifest manifest;
    private final String feed;
    private final Catalogue catalogue;
    private final MessageDigest rows = sha256();
    private final Map<CubeKey, CubeValue> cells = new HashMap<>();
    private final Map<String, Dated> absences = new TreeMap<>();
    private final Map<Integer, Fault> faults = new TreeMap<>();
    private final EventDraft events;
    private int seen;

    Draft(Manifest manifest, String feed, Catalogue catalogue) {
        this.manifest = manifest;
        this.feed = feed;
        this.catalogue = catalogue;
        this.events = new EventDraft(manifest);
    }

    void read(StoredRow row) {
        if (row.number() <= manifest.rows()) {
            seen++;
            rows.update(row.value());
            rows.update((byte) '\n');
        }
        switch (RecordDoor.decode(row.value(), feed, manifest.editionDate(), catalogue)) {
            case Decoded.Good(FeedRecord record) -> take((Row) record, row);
            case Decoded.Bad bad -> faults.put(row.number(), bad.first());
        }
    }

    /** Why nothing of the submission may count; empty when it checks out. */
    Optional<Fault> verdict() {
        if (!faults.isEmpty()) {
            Map.Entry<Integer, Fault> first = faults.entrySet().iterator().next();
            return Optional.of(ScopeRule.ofSubmission(first.getValue(), first.getKey()));
        }
        return HexFormat.of().formatHex(rows.digest()).equals(manifest.sha256())
                ? Optional.empty()
                : Optional.of(Fault.ofRecord(FaultCode.HASH_MISMATCH, FaultCode.HASH_MISMATCH.meaning()));
    }

    /** Whether each row the manifest counts is there, or one too many. */
    boolean isWhole() {
        return seen == manifest.rows() || faults.keySet().stream().anyMatch(row -> row > manifest.rows());
    }

    /** What is wrong with single rows, by number. */
    Map<Integer, Fault> faults() {
        return faults;
    }

    /** The figures. */
    Map<CubeKey, CubeValue> cells() {
        return cells;
    }

    /** What it is closed by. */
    Manifest manifest() {
        return manifest;
    }

    /** The events. */
    EventDraft events() {
        return events;
    }

    /** The reasons for missing figures, known from the day of the edition. */
    List<Dated> absences() {
        return List.copyOf(absences.values());
    }

    /** Hash over what the submission says, whatever the names and numbers of its rows; hexadecimal. */
    String content() {
        MessageDigest digest = sha256();
        List<String> lines = new ArrayList<>();
        lines.add(manifest.completeThrough() + " " + manifest.provisionalFrom());
        new TreeMap<>(cells).forEach((key, value) -> lines.add(key + " " + value));
        events.content().ifPresent(lines::add);
        absences.forEach((key, dated) -> lines.add(key + " " + dated.statement()));
        lines.forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private Optional<Fault> figure(Row record) {
        boolean stands = manifest.mode() == Mode.REPLACE || !(record instanceof Measurement);
        return stands
                ? Optional.empty()
                : Optional.of(new Fault(
                        FaultCode.NOT_ALLOWED,
                        "/measure",
                        "expected no figure in a submission of mode " + Mode.UPSERT.word()
                                + ": figures have no version, and take the place of others in mode "
                                + Mode.REPLACE.word()));
    }

    private Optional<Fault> event(Row record) {
        return record instanceof EventRow row ? events.take(row) : Optional.empty();
    }

    private void take(Row record, StoredRow row) {
        Optional<Fault> fault =
                ScopeRule.fault(record, manifest).or(() -> figure(record)).or(() -> event(record));
        if (fault.isPresent()) {
            faults.put(row.number(), fault.get());
            return;
        }
        boolean first = switch (record) {
            case Measurement one -> cells.putIfAbsent(key(one), value(one)) == null;
            case EventRow ignored -> true;
            case AbsenceRow one -> absences.putIfAbsent(one.notice().naturalKey(), dated(one, row)) == null;
        };
        if (!first) {
            faults.put(row.number(), Fault.ofRecord(FaultCode.DUPLICATE_CELL, FaultCode.DUPLICATE_CELL.meaning()));
        }
    }

    private static CubeKey key(Measurement one) {
        return new CubeKey(one.measure(), one.area(), one.period().months());
    }

    private CubeValue value(Measurement one) {
        Period period = one.period();
        boolean provisional = one.provisional()
                || manifest.provisionalFrom()
                        .filter(from -> !period.months().last().isBefore(from))
                        .isPresent();
        return CubeValue.of(one.amount(), provisional);
    }

    private Dated dated(AbsenceRow one, StoredRow row) {
        return new Dated(one.notice(), manifest.editionDate(), row.arrivedAt());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
