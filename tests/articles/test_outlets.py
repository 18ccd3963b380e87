"""outlet_of and domain_of."""

from __future__ import annotations

import pytest

from sourcier.articles.outlets import domain_of, outlet_of


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.phare.example/a/1", "phare.example"),
        ("http://m.phare.example:8080/", "phare.example"),
        ("phare.example", "phare.example"),
        ("https://user@Phare.Example/a", "phare.example"),
        ("not a url", None),
        ("https://[::1", None),
        ("", None),
        (None, None),
    ],
)
def test_the_domain_is_the_host_without_its_server(url: str | None, domain: str | None) -> None:
    assert domain_of(url) == domain


def test_a_given_name_is_kept_beside_the_domain_of_the_address() -> None:
    one = outlet_of("Le Phare", "https://www.phare.example/1", "Phare TV")
    assert one is not None
    assert (one.name, one.domain) == ("Le Phare", "phare.example")


def test_without_a_name_the_site_or_its_domain_is_the_outlet() -> None:
    site, bare = outlet_of(None, "https://phare.example/1", "Phare TV"), outlet_of(None, "https://phare.example/1")
    assert site is not None
    assert bare is not None
    assert (site.name, bare.name) == ("Phare TV", "phare.example")
    assert outlet_of(None, None) is None


def test_the_registry_tells_the_kind_of_a_known_outlet() -> None:
    one = outlet_of(None, "https://www.reuters.com/world/1")
    assert one is not None
    assert (one.name, one.domain, one.kind) == ("Reuters", "reuters.com", "agency")
