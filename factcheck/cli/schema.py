"""`factcheck schema`: the JSON Schema of the JSON report."""

from __future__ import annotations

import sys
from argparse import Namespace
from importlib.resources import files

from factcheck.cli import NOTHING


def run_schema(options: Namespace) -> int:
    """Print the schema that ships with this version."""
    sys.stdout.buffer.write(files("factcheck.writers").joinpath("report.schema.json").read_bytes())
    return NOTHING
