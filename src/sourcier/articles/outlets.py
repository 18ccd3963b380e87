"""Who publishes: the outlet as given, or as the address of the page tells."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import msgspec

from sourcier.data.outlets import find_outlet
from sourcier.records import Outlet

_DOMAIN = re.compile(r"(?i)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,23}")
_LONGEST_NAME = 200
# Parts of a host name that say on which machine, not who.
_SERVER = re.compile(r"^(?:www\d?|m|mobile|amp|edition)\.")


def domain_of(url: str | None) -> str | None:
    """The host of an address without ``www``, in lower case, or None."""
    if not url:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return _SERVER.sub("", host.lower()) or None if host and _DOMAIN.fullmatch(host) else None


def outlet_of(given: str | None, url: str | None, site: str | None = None) -> Outlet | None:
    """The outlet of a page, with what the registry knows of it.

    Args:
        given: Its name or domain, as the manifest or column has it; a name given is kept.
        url: The address of the page.
        site: The name that the page gives its site.
    """
    domain = domain_of(url)
    name = given or site or domain
    if not name:
        return None
    known = find_outlet(name[:_LONGEST_NAME]) or (find_outlet(domain) if domain and not given else None)
    is_domain = bool(_DOMAIN.fullmatch(name))
    if known:
        return msgspec.structs.replace(known, name=known.name if is_domain else name, domain=domain or known.domain)
    return Outlet(name=name, domain=domain or (domain_of(name) if is_domain else None))
