"""Whatever stands in a cell comes in letter by letter, and every way to write a time means that time."""

from __future__ import annotations

import csv
import datetime as dt
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from editorial.importers.incoming import Incoming
from editorial.importers.opening import open_source
from editorial.importers.reader import Choices, reader_for
from editorial.importers.times import Unclear, iso_time

LETTERS = st.characters(exclude_categories=["Cs", "Cc"])
WORDS = st.text(LETTERS | st.sampled_from('",;\t|\n=+-@🧵ไ'), min_size=1, max_size=200).filter(
    lambda text: text.strip() and not text.startswith("\ufeff")
)
FIRST, LAST = dt.datetime(2000, 1, 1), dt.datetime(2100, 1, 1)  # noqa: DTZ001 (a cell has no zone)
TIMES = st.datetimes(FIRST, LAST).map(lambda one: one.replace(microsecond=0))


@given(
    st.lists(WORDS, min_size=1, max_size=8), st.sampled_from(",;\t|"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
)
def test_a_table_gives_back_every_text_as_it_was_written(texts: list[str], mark: str, encoding: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.csv"
        with path.open("w", encoding=encoding, newline="") as file:
            writer = csv.writer(file, delimiter=mark, quoting=csv.QUOTE_ALL)
            writer.writerow(["Text", "Network"])
            writer.writerows([text, "X"] for text in texts)
        opened = open_source(path)
        found = list(reader_for(opened, Choices()).read(opened, Choices()))
    assert [one.texts[0] for one in found if isinstance(one, Incoming)] == [text.strip() for text in texts]


@given(
    TIMES,
    st.sampled_from(
        ["%Y-%m-%d %H:%M:%S", "%Y/%m/%d %I:%M:%S %p", "%d.%m.%Y %H:%M:%S", "%d %B %Y %H:%M:%S", "%b %d, %Y %I:%M:%S %p"]
    ),
)
def test_every_form_of_a_time_means_that_time(moment: dt.datetime, form: str) -> None:
    assert iso_time(moment.strftime(form)) == moment.isoformat()


@given(TIMES, st.booleans())
def test_a_date_with_slashes_means_what_was_said_and_nothing_before(moment: dt.datetime, day_first: bool) -> None:
    written = moment.strftime("%d/%m/%Y %H:%M:%S" if day_first else "%m/%d/%Y %H:%M:%S")
    assert iso_time(written, day_first) == moment.isoformat()
    try:
        alone = iso_time(written)
    except Unclear:
        alone = moment.isoformat()
    assert alone == moment.isoformat()


@given(st.text(max_size=60))
def test_what_is_no_time_is_a_value_error_and_nothing_else(text: str) -> None:
    try:
        iso_time(text)
    except ValueError:
        return
