"""Targets and plans: who means to do what, how much, by when, and how far it has come."""

from factcheck.statements.targets.build import build
from factcheck.statements.targets.target import Target

__all__ = ["Target", "build"]
