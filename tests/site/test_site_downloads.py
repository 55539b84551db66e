"""The page Downloads: every file stands on it, as it is, and can be checked and taken along."""

import hashlib
import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from reading import Pages, words

PAGE = "downloads/index.html"
SUMS = "downloads/SHA256SUMS"
OFFLINE = "downloads/handboek-offline.zip"
FOLDER = "handboek-jeugdhulp/"


@pytest.fixture(scope="module")
def files(site: Path) -> dict[str, bytes]:
    """Give every file to take away by its address, but for the list and the zip of all."""
    paths = [path for folder in ("downloads", "data") for path in (site / folder).rglob("*")]
    found = {path.relative_to(site).as_posix(): path for path in paths if path.is_file()}
    return {
        address: path.read_bytes()
        for address, path in found.items()
        if address not in {PAGE, SUMS, OFFLINE}
    }


@pytest.fixture(scope="module")
def links(page: Pages) -> list[HtmlElement]:
    """Give the links to files on the page."""
    return page(PAGE).xpath('//*[@id="downloadlijst"]//a')


def size(data: bytes) -> str:
    """Write a number of bytes as a Dutch reader does, in two or three digits."""
    if len(data) < 1000:
        return "minder dan 1 kB"
    number, unit = (len(data) / 1e6, "MB") if len(data) >= 1e6 else (len(data) / 1e3, "kB")
    return f"{number:.{0 if number >= 10 else 1}f} {unit}".replace(".", ",")


def test_every_file_stands_on_the_page_once(
    links: list[HtmlElement], files: dict[str, bytes]
) -> None:
    """The page leads to each file, and to nothing that is not there."""
    assert sorted(link.get("href").removeprefix("../") for link in links) == sorted(files)


def test_a_link_says_what_it_leads_to(links: list[HtmlElement], files: dict[str, bytes]) -> None:
    """Each link names what is in the file, its format and its size; no two say the same."""
    said = [(words(link), link.getparent().get("data-regio")) for link in links]
    assert len(set(said)) == len(said)
    for link in links:
        address = link.get("href").removeprefix("../")
        title, _, rest = words(link).rpartition(": ")
        assert title in words(link.getparent().find("strong"))
        form = "schema" if address.endswith(".schema.json") else address.rpartition(".")[2]
        assert rest.split(", ")[0] == form
        assert rest.endswith(f", {size(files[address])}")
        assert ("bladzijde" in rest) == (form == "pdf")


def test_every_format_is_explained_where_it_is_offered(links: list[HtmlElement]) -> None:
    """Above the files for a purpose stands what each of their formats is, and how accessible."""
    for link in links:
        (group,) = link.iterancestors("details")
        form = words(link).rpartition(": ")[2].split(", ")[0]
        (line,) = [words(p) for p in group.findall("p") if p.findtext("strong") == form]
        assert line.count(". ") >= 1
        assert ("PDF/UA-1 en PDF/A-2a" in line) == (form == "pdf")


def test_checksums_are_those_of_the_files(site: Path, files: dict[str, bytes]) -> None:
    """The list of checksums has every file, and the command that the page names finds all right."""
    lines = (site / SUMS).read_text("utf-8").splitlines()
    written = {address: number for number, address in (line.split("  ") for line in lines)}
    assert written == {a: hashlib.sha256(data).hexdigest() for a, data in files.items()}
    command = ["sha256sum", "--check", "--quiet", SUMS]
    assert subprocess.run(command, cwd=site, check=False).returncode == 0


def test_the_offline_handbook_has_every_file(site: Path, files: dict[str, bytes]) -> None:
    """In the zip stand the same files, and a page Downloads without the zip itself."""
    with zipfile.ZipFile(site / OFFLINE) as archive:
        for address, data in files.items():
            assert archive.read(FOLDER + address) == data
        own = archive.read(FOLDER + PAGE).decode("utf-8")
    assert "handboek-offline.zip" not in own
    assert "@@" not in own


def test_the_page_says_how_large_the_offline_handbook_is(site: Path, page: Pages) -> None:
    """Beside the zip stands its size, and its checksum is on the page."""
    data = (site / OFFLINE).read_bytes()
    (link,) = page(PAGE).xpath('//a[contains(@href, "handboek-offline.zip")]')
    assert f"(zip, {size(data)})" in words(link)
    assert hashlib.sha256(data).hexdigest() in words(page(PAGE))


def test_forms_and_checklists_come_first_and_data_last(page: Pages) -> None:
    """The purposes stand in the order of use, each with the number of its downloads."""
    groups = page(PAGE).xpath('//*[@id="downloadlijst"]/details')
    headings = [words(group.find("summary")) for group in groups]
    counts = [len(group.findall("ul/li")) for group in groups]
    assert [int(heading.rpartition("(")[2].rstrip(")")) for heading in headings] == counts
    assert headings[0].startswith("Formulieren om in te vullen")
    assert headings[1].startswith("Checklists om af te vinken")
    assert headings[-1].startswith("Gegevens")
