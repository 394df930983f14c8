"""The kinds of columns that the tables are made of, and the one metadata they belong to."""

from __future__ import annotations

import json
from typing import Any, cast

import orjson
from sqlalchemy import BigInteger, Boolean, Column, Dialect, ForeignKey, Integer, MetaData, Text, TypeDecorator

metadata = MetaData()


class Json(TypeDecorator[Any]):
    """JSON kept as text with sorted keys, the same on both engines."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any:
        return None if value is None else orjson.loads(cast("str", value))


def seq() -> Column[int]:
    """The integer key that full-text indexes and orders use."""
    return Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True)


def row_id() -> Column[str]:
    """A UUID version 7 in text."""
    return Column("id", Text, nullable=False, unique=True)


def ref(name: str, target: str, *, nullable: bool = False, index: bool = True) -> Column[str]:
    """The id of a row of another table."""
    return Column(name, Text, ForeignKey(f"{target}.id"), nullable=nullable, index=index)


def words(name: str) -> Column[str]:
    """Text that may be empty and is never null."""
    return Column(name, Text, nullable=False, server_default="")


def flag(name: str, *, default: bool = False) -> Column[bool]:
    """Yes or no."""
    return Column(name, Boolean, nullable=False, default=default)
