"""The taxonomy as others read it: complete, linked, and of a version."""

import json

from jobboard.core.export import CSV_HEADER, csv_rows, json_ld
from jobboard.core.taxonomy import Taxonomy


def test_csv_has_a_row_for_each_concept_with_its_names_and_the_version(taxonomy: Taxonomy) -> None:
    rows = {row[0]: dict(zip(CSV_HEADER, row, strict=True)) for row in csv_rows(taxonomy)}
    assert rows.keys() == taxonomy.concepts.keys()
    assert rows["canva"]["kind"] == "tool"
    assert (rows["smm"]["az"], rows["smm"]["taxonomy_version"]) == (
        taxonomy.get("smm").name["az"],
        taxonomy.version,
    )
    assert "figma" in rows["canva"]["near"].split()


def test_json_ld_names_every_concept_in_three_languages(taxonomy: Taxonomy) -> None:
    graph = json_ld(taxonomy)["@graph"]
    labels = {node["notation"]: node["prefLabel"] for node in graph if "notation" in node}
    assert labels == {concept.id: dict(concept.name) for concept in taxonomy}
    assert graph[0]["version"] == taxonomy.version


def test_json_ld_points_only_to_what_it_holds(taxonomy: Taxonomy) -> None:
    graph = json_ld(taxonomy)["@graph"]
    ids = {node["id"] for node in graph}
    assert len(ids) == len(graph)
    for node in graph:
        linked = [
            node[name] for name in ("broader", "inScheme", "topConceptOf", "isReplacedBy") if name in node
        ]
        assert {*linked, *node.get("related", ())} <= ids


def test_json_ld_tells_what_became_of_a_retired_concept(taxonomy: Taxonomy) -> None:
    nodes = {node["id"].rpartition(":")[2]: node for node in json_ld(taxonomy)["@graph"]}
    for id_, successor in taxonomy.retired.items():
        assert nodes[id_]["deprecated"]
        assert nodes[id_].get("isReplacedBy", "").rpartition(":")[2] == (successor or "")


def test_each_term_of_json_ld_is_one_that_its_context_explains(taxonomy: Taxonomy) -> None:
    document = json.loads(json.dumps(json_ld(taxonomy)))
    used = {key for node in document["@graph"] for key in node}
    assert used <= document["@context"].keys()
