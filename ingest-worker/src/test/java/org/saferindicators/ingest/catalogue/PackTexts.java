package org.saferindicators.ingest.catalogue;

/** Two small packs without mistakes. */
final class PackTexts {

    static final String AREAS = """
            pack: places
            version: 1
            knownFrom: "2017-04-01"
            title: Places
            licence: OGL
            attribution: Somebody
            areas:
              - {code: E12000007, name: London, kind: region, parents: []}
              - code: E09000002
                name: Barking and Dagenham
                kind: district
                parents: [{code: E12000007}]
              - {code: all-of-it, name: All, kind: set, parents: [], members: [E09000002]}
            """;

    static final String PLAN = """
            pack: small-plan
            version: 1
            knownFrom: "2017-04-01"
            title: A small plan
            licence: OGL
            attribution: Somebody
            datasets:
              - id: counted
                title: What is counted
                feed: police.mps
                reportingBody: E12000007
                missingRow: zero
                source: A source
                licence: OGL
                attribution: Somebody
                publishLagDays: 31
                measures:
                  - {id: burglary, title: Burglary, form: count, unit: offences}
            plan:
              id: small-plan
              title: A small plan
              area: E09000002
              years: [FY2017/18]
              comparators: [E12000007]
              outcomes:
                - id: less-crime
                  title: Less crime
                  indicators: [burglary]
            indicators:
              - id: burglary
                title: Burglary
                definition: What is counted.
                howItWorks: By counting.
                whatGoodLooksLike: Less.
                whyItMatters: It hurts.
                source: A source
                leadRole: A role
                unit: offences
                polarity: lower-is-better
                dataset: counted
                measure: burglary
                basis: month
                decimals: 0
                calculation: count
                rule: {kind: previous-year, tolerance: 5, version: 1}
                breaks: []
            """;

    private PackTexts() {}
}
