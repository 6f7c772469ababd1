package org.saferindicators.store.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of the table {@code catalogue_pack}. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "catalogue_pack")
public class PackRow extends PanacheEntityBase {

    /** Which pack and which version. */
    @EmbeddedId
    public Id id;

    /** What the pack declares: {@code plan} or {@code areas}. */
    public String kind;

    /** Day from which it counts as known. */
    @Column(name = "known_from")
    public LocalDate knownFrom;

    /** Hash of the canonical body. */
    public String sha256;

    /** The pack as JSON. */
    @ColumnTransformer(read = "body::text", write = "?::jsonb")
    public String body;

    /** For Hibernate. */
    protected PackRow() {}

    static PackRow of(Pack pack) {
        PackRow row = new PackRow();
        row.id = new Id(pack.name(), pack.version());
        row.kind = pack.kind().word();
        row.knownFrom = pack.knownFrom();
        row.sha256 = pack.sha256();
        row.body = pack.body();
        return row;
    }

    /** Every version known at {@code day}, the oldest version of each pack first. */
    static List<PackRow> knownAt(LocalDate day) {
        return list("knownFrom <= ?1 order by id.pack, id.version", day);
    }

    /**
     * The key.
     *
     * @param pack slug of the pack
     * @param version its version
     */
    @Embeddable
    public record Id(String pack, int version) implements Serializable {}
}
