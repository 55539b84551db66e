"""What the tests of the content share."""

import pytest
from plain_yaml import Inhoud, read_content


@pytest.fixture(scope="session")
def inhoud() -> Inhoud:
    """Give the items of each collection of each region, as they stand in the files."""
    return read_content()
