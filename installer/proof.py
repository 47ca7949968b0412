"""Holds the list of contents against its standard: CycloneDX 1.6, strictly."""

import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from installer import project


def main() -> None:
    """Stop with what is wrong, if anything is."""
    bill = (project.PROGRAM / "mediator.cdx.json").read_text(encoding="utf-8")
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill)
    if wrong is not None:
        sys.exit(f"mediator.cdx.json is not CycloneDX 1.6: {wrong}")


if __name__ == "__main__":
    main()
