"""What an office's name tells of it: its kind, and how it speaks of itself."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache


class Kind(Enum):
    """The kinds of office that checks tell apart; UNKNOWN where the name does not say."""

    GOVERNMENT = auto()
    TOWN = auto()
    SUBDISTRICT = auto()
    DEPARTMENT = auto()
    SERVICE = auto()
    UNKNOWN = auto()


_KINDS = (
    (re.compile(r"(?:镇|乡|苏木)(?:(?:人民)?政府)?$"), Kind.TOWN),
    (re.compile(r"政府$"), Kind.GOVERNMENT),
    (re.compile(r"街道(?:办事处|办)?$|办事处$"), Kind.SUBDISTRICT),
    (re.compile(r"(?:局|委|委员会|管委会|厅|办公室|办)$"), Kind.DEPARTMENT),
    (re.compile(r"(?:中心|站|所|队|馆|院|校|学|股|科|室)$"), Kind.SERVICE),
)
_ZONE = re.compile(r"(?:开发|园|示范|高新|工业|度假|景|矿|灌|保护|管理|自治)区")
_OWN = (("镇", "我镇"), ("乡", "我乡"), ("街道", "我街道"))
_MAY_MAKE_RULES = re.compile(
    r"^(?:国务院|中华人民共和国|国家)|(?:省|市|州|自治区)人民政府办公[室厅]$"
)


@lru_cache(maxsize=64)
def kind_of(agency: str) -> Kind:
    """Tell an office's kind from the end of its name."""
    name = agency.strip()
    return next((kind for pattern, kind in _KINDS if pattern.search(name)), Kind.UNKNOWN)


def is_government(agency: str) -> bool:
    """Tell whether an office is one of the 各级人民政府, towns included."""
    return kind_of(agency) in {Kind.GOVERNMENT, Kind.TOWN} and agency.strip().endswith("政府")


def cannot_make_rules(agency: str) -> bool:
    """Tell whether an office surely makes no 规章.

    省 and 设区的市、自治州 governments do (HB2020); the name of a city does not tell whether it has
    districts, so no city government is sure. A government office may count for its government.
    """
    kind, name = kind_of(agency), agency.strip()
    if kind is Kind.GOVERNMENT:
        return re.search(r"(?<!自治)[县区旗](?:人民)?政府$", name) is not None
    return kind is not Kind.UNKNOWN and _MAY_MAKE_RULES.search(name) is None


def is_no_county(agency: str) -> bool:
    """Tell whether an office surely belongs to no county, by a 区 or 市 in its name."""
    name = _ZONE.sub("", agency)
    if kind_of(agency) is Kind.UNKNOWN or name != agency or re.search("[县旗盟州]", name):
        return False
    below = kind_of(agency) in {Kind.TOWN, Kind.SUBDISTRICT}
    return re.search("[区]" if below else "[区市]", name) is not None


def own_word(agency: str) -> str | None:
    """Return how an office speaks of itself (我镇, 我局), None where that is not sure."""
    name, kind = agency.strip(), kind_of(agency)
    if kind in {Kind.TOWN, Kind.SUBDISTRICT}:
        return next((word for part, word in _OWN if re.search(f"{part}[^镇乡]*$", name)), None)
    if kind is Kind.DEPARTMENT and name.endswith("局"):
        return "我局"
    if kind is Kind.DEPARTMENT and re.search("(?<!管)(?<!管理)委(?:员会)?$", name):
        return "我委"
    return None
