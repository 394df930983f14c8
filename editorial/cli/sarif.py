"""Results as SARIF 2.1.0 (OASIS), for tools that show findings in files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from editorial import __version__
from editorial.checking.engine import Result
from editorial.rulekit.registry import Registry

_LEVELS = {"error": "error", "warning": "warning", "suggestion": "note"}


def _uri(name: str) -> str:
    """A file's name as a URI reference (RFC 3986): a colon in its first part would be read as a scheme."""
    return quote(Path(name).as_posix(), safe="/~", errors="surrogateescape")


def sarif(results: Sequence[Result], registry: Registry) -> dict[str, object]:
    """One run. Columns are 1-based and count code points, as the run says."""
    used = sorted({finding.rule for result in results for finding in result.findings})
    rules = [
        {"id": rule.id, "name": rule.id, "shortDescription": {"text": rule.meta.title}}
        for name in used
        if (rule := registry.get(name)) is not None
    ]
    found = [
        {
            "ruleId": finding.rule,
            "level": _LEVELS[finding.level],
            "message": {"text": finding.message},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": _uri(result.id)},
                        "region": {
                            "startLine": finding.line,
                            "startColumn": finding.column,
                            "snippet": {"text": finding.match},
                        },
                    },
                    "logicalLocations": [{"name": result.platform or "any"}],
                }
            ],
            "partialFingerprints": {"proofdesk/v1": finding.fingerprint},
        }
        for result in results
        for finding in result.findings
    ]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "Proofdesk", "version": __version__, "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": found,
            }
        ],
    }
