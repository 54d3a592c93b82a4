"""A specification: the entry document and every document that it refers to; of OpenAPI it knows `$ref` alone."""

from __future__ import annotations

import os
import re
from copy import copy
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from generator.ir.schema import Location
from generator.problems import Place, Problem, Severity, SpecError, near
from generator.source import files
from generator.source.document import Document, read
from generator.source.identity import path_of, resolved_uri
from generator.source.node import Node, step, step_down
from generator.source.pointer import split
from generator.source.text import Fault
from generator.source.version import SWAGGER, version_of

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_LONGEST_CHAIN = 100


class RefError(SpecError):
    """A reference that leads nowhere, in a circle, or where it may not."""

    def __init__(self, problem: Problem) -> None:
        super().__init__([problem])
        self.problem = problem


class Spec:
    """A document and all it refers to. Documents are read when a reference first leads there, each once."""

    def __init__(
        self, path: Path, *, allow_remote: bool = False, allow_outside: bool = False, arazzo: bool = False
    ) -> None:
        raw = files.read(path, str(path))
        self._entry = path
        self._real = os.path.realpath(path)
        self._folder = str(Path(self._real).parent)
        self._allow_remote = allow_remote
        self._allow_outside = allow_outside
        self._documents: dict[str, Document | SpecError] = {}
        # Those of them in which something may have a name of its own.
        self._identified: list[Document] = []
        self._targets: dict[tuple[Location, str], Node | Fault | SpecError] = {}
        self._depth = 0
        document = self._read(self._real, str(path), raw)
        self.root = Node(document.key, "", document.data)
        self.version = version_of(document, arazzo=arazzo)

    @property
    def files(self) -> tuple[Path, ...]:
        """The real path of every file read so far, the entry first."""
        return tuple(Path(key) for key in self._documents if not _SCHEME.match(key))

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What is wrong with the documents read so far and did not stop the reading: duplicate keys, ..."""
        documents = [document for document in self._documents.values() if isinstance(document, Document)]
        return tuple(problem for document in documents for problem in document.faults)

    def node(self, location: Location) -> Node:
        """The value at a location of a document that was read; KeyError or IndexError when there is none."""
        return step_down(Node(location.document, "", self._document(location.document).data), location.pointer)

    @property
    def written(self) -> Spec:
        """The specification as its author wrote it: another one only for a version that is lifted to a later one."""
        return self

    def as_written(self, location: Location) -> Node:
        """What the author wrote where something stands, as a node of `written`."""
        return self.node(location)

    def base(self, node: Node) -> Location:
        """The document, or the part of it with a name of its own, that references at a node are relative to."""
        return Location(node.document, self._document(node.document).scope(node.pointer))

    def place(self, location: Location, *, key: bool = False) -> Place:
        """Where a value (or its key) stands; its nearest ancestor where there is no such value."""
        return self._document(location.document).place(location.pointer, key=key)

    def problem(
        self,
        location: Location,
        rule: str,
        message: str,
        *,
        severity: Severity = "error",
        hint: str = "",
        key: bool = False,
    ) -> Problem:
        """A problem with the place and the source line of a location."""
        place = self.place(location, key=key)
        line = self._document(location.document).text.line(place.line)
        return Problem(rule=rule, message=message, place=place, severity=severity, hint=hint, source_line=line)

    def resolve(self, node: Node) -> Node:
        """What a Reference Object finally leads to; the node itself when it is none. RefError when it leads nowhere."""
        seen = {(node.document, node.pointer)}
        while isinstance(node.value, dict) and "$ref" in node.value:
            ref = node.value["$ref"]
            if not isinstance(ref, str):
                raise RefError(self.problem(node.at("$ref").location, "bad-ref", "the value of `$ref` is no string"))
            node_before, node = node, self.follow(node, ref)
            if (node.document, node.pointer) in seen or len(seen) > _LONGEST_CHAIN:
                raise self._refuse(node_before, ref, "circular-ref", f"the reference {ref!r} leads back to itself")
            seen.add((node.document, node.pointer))
        return node

    def other(self, node: Node, url: str) -> Spec:
        """Another specification, OpenAPI or Arazzo, at a URL written at a node, by the rules that hold for references.

        RefError when the URL leads to none, SpecError when what it leads to is no such document.
        """
        root = self.follow(node, url)
        made = copy(self)
        made._documents = {root.document: self._document(root.document)}
        made._identified = [each for each in self._identified if each.key in made._documents]
        made._targets = {}
        made.root = Node(root.document, "", self._document(root.document).data)
        made.version = version_of(self._document(root.document), arazzo=True)
        return _lifted(made)

    def double(self, node: Node) -> Location | None:
        """The part of the same document that has the `$id` of this one, and is meant by it as it came first."""
        document = self._document(node.document)
        pointer = document.identities.doubles.get(node.pointer) if document.identified else None
        return Location(node.document, pointer) if pointer is not None else None

    def follow(self, node: Node, ref: str) -> Node:
        """The target of a reference that is written at a node (one step). RefError when it leads nowhere."""
        key = (self.base(node), ref)
        if key not in self._targets:
            try:
                self._targets[key] = self._target(node, ref)
            except RefError as error:
                self._targets[key] = Fault(0, error.problem.rule, error.problem.message, error.problem.hint)
            except SpecError as error:
                self._targets[key] = error
        target = self._targets[key]
        if isinstance(target, Node):
            return target
        if isinstance(target, SpecError):
            raise RefError(target.problems[0])
        raise self._refuse(node, ref, target.rule, target.message, target.hint)

    def _refuse(self, node: Node, ref: str, rule: str, message: str, hint: str = "") -> RefError:
        at = node.get("$ref")
        location = at.location if at is not None and at.value == ref else node.location
        return RefError(self.problem(location, rule, message, hint=hint))

    def _target(self, node: Node, ref: str) -> Node:
        address, _, fragment = ref.partition("#")
        base = self.base(node)
        if address:
            named = self._named(base, address)
            if named is not None:
                return self._inside(node, ref, named, fragment)
            document = self._other(node, ref, address)
            return self._inside(node, ref, Node(document.key, "", document.data), fragment)
        if base.pointer:
            try:
                return self._inside(node, ref, self.node(base), fragment)
            except RefError:
                # By the letter that is all, yet many mean the document around it.
                pass
        return self._inside(node, ref, Node(base.document, "", self._document(base.document).data), fragment)

    def _named(self, base: Location, address: str) -> Node | None:
        """The value that calls itself by an address (`$id`, `$self`) in a document that was read."""
        if not self._identified:
            return None
        uri = resolved_uri(self._document(base.document).base_uri(base.pointer), address)
        for document in self._identified:
            if uri in document.identities.targets:
                return self.node(Location(document.key, document.identities.targets[uri]))
        return None

    def _other(self, node: Node, ref: str, address: str) -> Document:
        """The document at an address: a relative path, or a URL where those are allowed."""
        web = _SCHEME.match(node.document) is not None
        url = urljoin(node.document, address) if web else address
        if web or _SCHEME.match(address) or address.startswith("//"):
            return self._remote(node, ref, url)
        real = self._real_path(node, address)
        if not self._allow_outside and os.path.commonpath([real, self._folder]) != self._folder:
            hint = "Allow it with --allow-outside if you trust the file."
            message = f"the reference {ref!r} leaves the folder of the specification"
            raise self._refuse(node, ref, "ref-outside", message, hint)
        if real not in self._documents and not files.exists(real):
            hint = f"No file at {files.shown_name(real, self._entry, self._real)}."
            raise self._refuse(node, ref, "dangling-ref", f"the reference {ref!r} leads to no file", hint)
        return self._local(real)

    def _real_path(self, node: Node, address: str) -> str:
        """The file that a relative address means: beside the `$id` around it where that is a path, or the document."""
        base = self.base(node)
        uri = resolved_uri(self._document(node.document).base_uri(base.pointer), address) if base.pointer else ""
        beside = os.path.realpath(path_of(uri).replace("\0", "\ufffd")) if uri.startswith("/") else ""
        if beside and (beside in self._documents or files.exists(beside)):
            return beside
        path = path_of(address).replace("\0", "\ufffd")
        return os.path.realpath(os.path.join(str(Path(node.document).parent), path))  # noqa: PTH118

    def _remote(self, node: Node, ref: str, url: str) -> Document:
        if urlsplit(url).scheme.lower() not in ("http", "https"):
            message = f"the reference {ref!r} is neither a path nor an http(s) URL"
            raise self._refuse(node, ref, "ref-scheme", message, "Copy the file beside the specification.")
        if not self._allow_remote:
            hint = "Allow it with --allow-remote, or copy the file beside the specification."
            raise self._refuse(node, ref, "ref-remote", f"the reference {ref!r} leads to the network", hint)
        if url not in self._documents:
            from generator.source.web import fetch  # noqa: PLC0415 - hardly ever needed, and slow to import

            return self._read(url, url, fetch(url))
        return self._document(url)

    def _local(self, real: str) -> Document:
        if real not in self._documents:
            name = files.shown_name(real, self._entry, self._real)
            return self._read(real, name, files.read(Path(real), name))
        return self._document(real)

    def _read(self, key: str, name: str, raw: bytes) -> Document:
        try:
            document = read(key, files.decode(raw, name))
        except SpecError as error:
            self._documents[key] = error
            raise
        self._documents[key] = document
        if document.identified:
            self._identified.append(document)
        return document

    def _document(self, key: str) -> Document:
        document = self._documents[key]
        if isinstance(document, SpecError):
            raise document
        return document

    def _inside(self, node: Node, ref: str, base: Node, fragment: str) -> Node:
        """The value that a fragment names: a JSON pointer (RFC 6901, 6) or a plain name (`$anchor`)."""
        text = unquote(fragment)
        if text and not text.startswith("/"):
            names = self._document(base.document).identities
            named = names.targets.get(f"{names.bases[names.scope(base.pointer)]}#{text}", names.anchors.get(text))
            if named is None:
                hint = f"A pointer begins with a slash: #/{text}" if base.get(text.split("/")[0]) else ""
                raise self._refuse(node, ref, "dangling-ref", f"the reference {ref!r} leads nowhere", hint)
            return self.node(Location(base.document, named))
        target = base
        for token in split(text):
            target = self._child(node, ref, target, token)
        return target

    def _child(self, node: Node, ref: str, parent: Node, token: str) -> Node:
        """The next step of a pointer. It may lead through a reference on its way, as bundled files often do."""
        found = step(parent, token)
        if found is None and parent.get("$ref") is not None:
            found = step(self._through(node, ref, parent), token)
        if found is not None:
            return found
        message = f"the reference {ref!r} leads nowhere: there is no {token!r} at {parent.pointer or 'the top level'}"
        raise self._refuse(node, ref, "dangling-ref", message, near(token, (name for name, _ in parent.items())))

    def _through(self, node: Node, ref: str, parent: Node) -> Node:
        if self._depth >= _LONGEST_CHAIN:
            raise self._refuse(node, ref, "circular-ref", f"the reference {ref!r} leads back to itself")
        self._depth += 1
        try:
            return self.resolve(parent)
        finally:
            self._depth -= 1


def load(path: Path, *, allow_remote: bool = False, allow_outside: bool = False, arazzo: bool = False) -> Spec:
    """The specification in a file; other files are read when references are followed. SpecError when it is none.

    With `arazzo`, an Arazzo description is one too; its `version` is then `generator.source.ARAZZO`.
    """
    return _lifted(Spec(path, allow_remote=allow_remote, allow_outside=allow_outside, arazzo=arazzo))


def _lifted(spec: Spec) -> Spec:
    """The specification in a shape that the stages above know."""
    if spec.version != SWAGGER:
        return spec
    from generator.source.swagger import lifted  # noqa: PLC0415 - it builds on this module, and few documents need it

    return lifted(spec)
