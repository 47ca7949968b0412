"""The station's key: sealed behind passwords, kept beside the records, put to use."""
