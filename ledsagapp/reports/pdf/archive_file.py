"""The file side of a PDF/UA-1 and PDF/A-3a document: objects, metadata, colours, equal bytes."""

import re
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from string import Template
from typing import Any, Final
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc

from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import Attachment
from ledsagapp.reports.pdf.attachments import embed
from ledsagapp.reports.pdf.metadata import XMP

_PER_STREAM: Final = 200
_PER_BLOCK: Final = 100  # most pairs a block of a character map may hold


@dataclass(frozen=True, slots=True)
class Stamp:
    """When the file was made, as reportlab reads it."""

    made: datetime

    @property
    def YMDhms(self) -> tuple[int, ...]:  # noqa: N802 - reportlab's name
        return self.made.timetuple()[:6]

    @property
    def _minutes(self) -> int:
        offset = self.made.utcoffset() or timedelta()
        return round(offset.total_seconds() / 60)

    @property
    def dhh(self) -> int:
        return int(self._minutes / 60)

    @property
    def dmm(self) -> int:
        return abs(self._minutes) % 60


class ArchiveDocument(pdfdoc.PDFDocument):
    """reportlab's document written as PDF/A asks.

    Small objects go into compressed object streams (a tagged table has thousands of them), each
    stream ends with an end of line, and character maps name no code 0.
    """

    def __init__(self, language: str, made: datetime) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=language)
        self._timeStamp = Stamp(made if made.tzinfo else made.replace(tzinfo=UTC))
        self.tree_root: Any = None
        self.attachments: tuple[Attachment, ...] = ()

    def number_of(self, thing: Any) -> int:
        """The object number of something registered with the document."""
        return int(self.idToObjectNumberAndVersion[thing.__InternalName__][0])

    def number_of_page(self, page: int) -> int:
        """The object number of a page, the first being 1."""
        return int(self.idToObjectNumberAndVersion[f"Page{page}"][0])

    def finish(self) -> None:
        """What the catalogue says of an archived, tagged file; before it is written."""
        catalog = self.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.StructTreeRoot = self.tree_root
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
        catalog.Metadata = pdfdoc.XMP(creator=_metadata)
        catalog.OutputIntents = pdfdoc.PDFArray([self._colours()])
        if self.attachments:
            embed(self, self.attachments, self._timeStamp.made)

    def _colours(self) -> Any:
        """What red, green and blue mean: sRGB."""
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        # Bytes 24–35 hold the time at which the profile was made: now. A fixed one instead.
        profile = profile[:24] + bytes.fromhex("07d000010001000000000000") + profile[36:]
        name = pdfdoc.PDFString("sRGB IEC61966-2.1")
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"N": 3}), profile, [pdfdoc.PDFZCompress])
        return pdfdoc.PDFDictionary(
            {
                "Type": "/OutputIntent",
                "S": "/GTS_PDFA1",
                "OutputConditionIdentifier": name,
                "Info": name,
                "DestOutputProfile": self.Reference(stream),
            }
        )

    def format(self) -> bytes:
        """The whole file."""
        root = self.Reference(self.Catalog).format(self)
        info = self.Reference(self.info).format(self)
        for name, thing in self.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                thing.content = _tidy_map(thing.content)
        out = _File(pdfdoc.PDFFile(self._pdfVersion))
        for number, data in self._objects():
            if data.endswith(b"endstream\n"):
                out.add_stream(number, data)
            else:
                out.pack(number, data.strip())
        ident = self.ID().split(b"]")[0].strip() + b"]"
        return out.finish(b"/Root %s/Info %s/ID %s" % (root, info, ident), self)

    def _objects(self) -> Iterator[tuple[int, bytes]]:
        """Each object with its number; writing one may register others."""
        number = 1
        while number in self.numberToId:
            thing = self.idToObject[self.numberToId[number]]
            yield number, pdfdoc.format(thing, self, toplevel=1)
            number += 1


class _File:
    """A file in the making: where each object lies, and those that are still to be packed."""

    def __init__(self, out: Any) -> None:
        self._out = out
        self._where: dict[int, tuple[int, int, int]] = {}
        self._packed: list[tuple[int, bytes]] = []

    def add_stream(self, number: int, data: bytes) -> None:
        # CR LF, since data that itself ends with CR would otherwise read as one byte shorter.
        body = b"%d 0 obj\n%s\r\nendstream\nendobj\n" % (number, data.removesuffix(b"endstream\n"))
        self._where[number] = (1, self._out.add(body), 0)

    def pack(self, number: int, data: bytes) -> None:
        self._packed.append((number, data))

    def finish(self, trailer: bytes, document: ArchiveDocument) -> bytes:
        """The file with its packed objects and its table of contents."""
        number = len(self._where) + len(self._packed)
        for start in range(0, len(self._packed), _PER_STREAM):
            number += 1
            self._add_packed(number, self._packed[start : start + _PER_STREAM])
        number += 1
        begin = self._out.offset
        self._where[number] = (1, begin, 0)
        table = b"\0\0\0\0\0\xff\xff" + b"".join(
            bytes([kind]) + at.to_bytes(4, "big") + index.to_bytes(2, "big")
            for _, (kind, at, index) in sorted(self._where.items())
        )
        head = b"/Type/XRef/Size %d/W[1 4 2]%s" % (number + 1, trailer)
        self._add_compressed(number, head, table)
        self._out.add(b"startxref\n%d\n%%%%EOF\n" % begin)
        return bytes(self._out.format(document))

    def _add_packed(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        heads, bodies, at = [], [], 0
        for index, (packed, data) in enumerate(objects):
            self._where[packed] = (2, number, index)
            heads.append(b"%d %d " % (packed, at))
            bodies.append(data + b"\n")
            at += len(data) + 1
        self._where[number] = (1, self._out.offset, 0)
        head = b"".join(heads)
        kind = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head))
        self._add_compressed(number, kind, head + b"".join(bodies))

    def _add_compressed(self, number: int, head: bytes, data: bytes) -> None:
        data = zlib.compress(data)
        self._out.add(
            b"%d 0 obj\n<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\r\nendstream\nendobj\n"
            % (number, head, len(data), data)
        )


def _tidy_map(text: str) -> str:
    """A character map without code 0 and with blocks of a lawful length."""
    head, rest = re.split(r"\d+ beginbfchar\n", text)
    pairs = [
        f"<{code}> <{chr(int(sign, 16)).encode('utf-16-be').hex()}>"
        for code, sign in re.findall("<(..)> <(.+)>", rest)
        if int(sign, 16)
    ]
    blocks = [pairs[start : start + _PER_BLOCK] for start in range(0, len(pairs), _PER_BLOCK)]
    body = (f"{len(it)} beginbfchar\n" + "\n".join(it) + "\nendbfchar\n" for it in blocks)
    return head + "".join(body) + rest.split("endbfchar\n")[1]


def _metadata(document: Any) -> bytes:
    info = document.info
    made = document._timeStamp.made.isoformat(timespec="seconds")  # noqa: SLF001 - reportlab's
    fields = ("title", "author", "subject", "creator", "producer")
    texts = {name: escape(getattr(info, name)) for name in fields}
    return Template(XMP).substitute(texts, made=made).encode()
