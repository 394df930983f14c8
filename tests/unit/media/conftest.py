"""One probe for all, and sample files made on the spot."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from media_samples import Samples, png_bytes

from editorial.media.probe import Probe


@pytest.fixture
def samples(tmp_path: Path) -> Samples:
    folder = tmp_path / "samples"
    folder.mkdir()
    return Samples(folder)


@pytest.fixture(scope="session")
def probe() -> Iterator[Probe]:
    """One child for all tests that do not kill it."""
    with Probe(deadline=30) as shared:
        yield shared


@pytest.fixture(scope="session")
def heavy_png() -> bytes:
    """49 megapixels of grey: legal, and slow enough to be late."""
    rows = zlib.compress(bytes(7001) * 7000, 1)
    return png_bytes(7000, 7000, rows)
