"""What the rest of the program sees of documents, and what it does not pay for."""

import subprocess
import sys

import pytest

from mediator import documents
from mediator.documents import templates
from mediator.domain.errors import DocumentProblem
from tests.documents.specimens import AGREEMENT_PAPER


def test_importing_documents_loads_none_of_its_engines() -> None:
    code = (
        "import sys, mediator.documents;"
        "print({'reportlab', 'xlsxwriter', 'pypdfium2', 'json'} & set(sys.modules) - {'json'})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "set()\n"


def test_pages_are_pictures_of_every_page() -> None:
    images = documents.pages(documents.render(AGREEMENT_PAPER), 40)

    assert len(images) == 3
    assert all(isinstance(image, documents.PageImage) for image in images)
    assert {(image.width, image.height) for image in images} == {(331, 468)}


def test_a_version_of_the_wording_that_is_gone_is_named() -> None:
    with pytest.raises(DocumentProblem) as problem:
        templates.load("v0", "agreement")
    assert (problem.value.code, problem.value.field) == ("template_missing", "v0/agreement")


@pytest.mark.parametrize("key", ["no_such_key", "fixed"])
def test_a_template_that_lacks_a_sentence_is_named(key: str) -> None:
    with pytest.raises(DocumentProblem) as problem:
        templates.load("v1", "agreement").say(key)
    assert (problem.value.code, problem.value.field) == ("template_wrong", f"v1/agreement:{key}")


@pytest.mark.parametrize("key", ["no_such_key", "title"])
def test_a_template_that_lacks_a_list_is_named(key: str) -> None:
    with pytest.raises(DocumentProblem, match="template_wrong"):
        templates.load("v1", "agreement").items(key)
