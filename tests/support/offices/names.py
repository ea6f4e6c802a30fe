"""Offices that do not exist."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from random import Random

Kind = Literal["town", "street", "bureau", "office", "city"]

COUNTIES = ("云岭县", "青岚县", "望川县", "石鼓县", "南屿区", "双榆区", "丹枫县", "岚皋山县")
_CITIES = ("临澜市", "宁湖市", "昭岭市")
_TOWNS = (
    "青石",
    "白水",
    "柳林",
    "三河",
    "大坪",
    "花桥",
    "石门",
    "龙潭",
    "东坝",
    "上河",
    "红岩",
    "北川口",
)
_BUREAUS = (
    "水务局", "农业农村局", "教育局", "交通运输局", "自然资源局", "人力资源和社会保障局",
    "市场监督管理局", "应急管理局", "文化和旅游局", "卫生健康局", "民政局", "司法局",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Office:
    """An office: what it is called in the title, by its neighbours and by itself."""

    kind: Kind
    agency: str
    short: str
    own: str
    place: str
    above: str

    @property
    def is_government(self) -> bool:
        return self.kind in {"town", "city"}


def draw_office(rng: Random, kind: Kind | None = None) -> Office:
    kind = kind or rng.choice(
        ["town", "town", "town", "street", "bureau", "bureau", "office", "city"]
    )
    county = rng.choice(COUNTIES)
    if kind == "town":
        name = rng.choice(_TOWNS) + rng.choice("镇镇镇乡")
        agency = rng.choice(["", county]) + name + "人民政府"
        return Office(kind, agency, name, f"我{name[-1]}", name, county)
    if kind == "street":
        name = rng.choice(_TOWNS) + "街道"
        agency = rng.choice(["", county]) + name + "办事处"
        return Office(kind, agency, name, rng.choice(["我街道", "本街道"]), name, county)
    if kind == "bureau":
        name = county + rng.choice(_BUREAUS)
        return Office(kind, name, name, rng.choice(["我局", "我局", "本机关"]), county, county)
    if kind == "office":
        short = f"{county[-1]}政府办公室"
        return Office(
            kind, f"{county}人民政府办公室", short, rng.choice([short, "我办"]), county, county
        )
    city = rng.choice(_CITIES)
    return Office(kind, f"{city}人民政府", "市政府", rng.choice(["全市", "我市"]), city, city)
