"""The taxonomy in forms that others read: SKOS as JSON-LD, and CSV. Both name their version."""

from collections.abc import Iterator
from typing import Any, Final

from jobboard.core.concept import UI_LANGUAGES, Concept, Names
from jobboard.core.taxonomy import Taxonomy

CSV_HEADER: Final = ("id", "kind", "under", *UI_LANGUAGES, "near", "taxonomy_version")
_SCHEME: Final = "urn:paylas:taxonomy"
_CONTEXT: Final = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "id": "@id",
    "type": "@type",
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
    "altLabel": {"@id": "skos:altLabel", "@container": "@language"},
    "notation": "skos:notation",
    "kind": "dcterms:type",
    "version": "owl:versionInfo",
    "deprecated": "owl:deprecated",
    "broader": {"@id": "skos:broader", "@type": "@id"},
    "related": {"@id": "skos:related", "@type": "@id"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "topConceptOf": {"@id": "skos:topConceptOf", "@type": "@id"},
    "isReplacedBy": {"@id": "dcterms:isReplacedBy", "@type": "@id"},
}


def json_ld(taxonomy: Taxonomy) -> dict[str, Any]:
    """Groups and concepts as SKOS; `related` is what counts for each other in part."""
    scheme = {"id": _SCHEME, "type": "skos:ConceptScheme", "version": taxonomy.version}
    groups = [_group(id_, name) for id_, name in taxonomy.groups.items()]
    concepts = [_concept(concept) for concept in taxonomy]
    retired = [_retired(id_, successor) for id_, successor in taxonomy.retired.items()]
    return {"@context": _CONTEXT, "@graph": [scheme, *groups, *concepts, *retired]}


def csv_rows(taxonomy: Taxonomy) -> Iterator[tuple[str, ...]]:
    """A row for each concept, in the columns of CSV_HEADER; `near` holds ids with spaces between."""
    for concept in taxonomy:
        near = " ".join(near.id for near in concept.near)
        names = (concept.name[lang] for lang in UI_LANGUAGES)
        yield (concept.id, concept.kind, concept.under, *names, near, taxonomy.version)


def _group(id_: str, name: Names) -> dict[str, Any]:
    return {
        "id": f"urn:paylas:group:{id_}",
        "type": "skos:Concept",
        "prefLabel": dict(name),
        "topConceptOf": _SCHEME,
    }


def _concept(concept: Concept) -> dict[str, Any]:
    short = {lang: name for lang, name in concept.short.items() if name != concept.name[lang]}
    return {
        "id": _urn(concept.id),
        "type": "skos:Concept",
        "notation": concept.id,
        "kind": concept.kind,
        "prefLabel": dict(concept.name),
        **({"altLabel": short} if short else {}),
        "broader": f"urn:paylas:group:{concept.under}",
        **({"related": [_urn(near.id) for near in concept.near]} if concept.near else {}),
        "inScheme": _SCHEME,
    }


def _retired(id_: str, successor: str | None) -> dict[str, Any]:
    replaced = {"isReplacedBy": _urn(successor)} if successor else {}
    return {"id": _urn(id_), "type": "skos:Concept", "deprecated": True, **replaced}


def _urn(id_: str) -> str:
    return f"urn:paylas:concept:{id_}"
