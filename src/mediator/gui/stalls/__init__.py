"""The register of stalls and what each has been through."""
