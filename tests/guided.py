"""Carrying out guides in tests: a contract server that lets each step succeed, and what must have arrived at it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator.conformance import Conformance
from generator.guides import Guide, Step, expected, plan
from generator.guides.expected import walked
from generator.ir import Absent, Json
from generator.lang.chain.model import All, Compare, Fixed, Key, Ref, Test
from generator.parse import parse
from generator.prove.runners import Job, Run, Runner, execute, runner_of
from generator.render import Renderer
from generator.request import Environment
from generator.request.environment import variables
from generator.request.model import json_text
from generator.samples import Sampler
from generator.server import Contract, Listener, Received, differences
from generator.server.listener import Reply
from generator.server.wire import Answer, Incoming
from generator.snippets import LANGUAGES
from generator.source import load as load_spec
from generator.targets.files import Context, File
from generator.targets.guides import FOLDER, guide_files
from generator.workflows import Document, OpenApi, load

CONTENT = b"id,score\r\n\x00\xff\n" * 300
_FENCE = re.compile(r"^(`{3,})(bash|js|python)\n(.*?)\n\1$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Guided:
    """A document of workflows with its guides, their files, and the contract that they call."""

    document: Document
    environment: Environment
    contract: Contract
    files: Mapping[str, str]

    def guide(self, workflow: str) -> Guide:
        """The plan of a workflow's guide."""
        found = self.document.meaning.workflow(workflow)
        assert found is not None
        return plan(self.document, found, self.environment)

    def script(self, workflow: str, language: str) -> str:
        """The whole script."""
        extension = {each.name: each.extension for each in LANGUAGES}[language]
        return self.files[f"{FOLDER}/{workflow}.{extension}"]

    def blocks(self, workflow: str, language: str) -> str:
        """The blocks of the page in one language, one after the other; without the exports, which are the reader's."""
        fence = {each.name: each.fence for each in LANGUAGES}[language]
        found = [code for _, kind, code in _FENCE.findall(self.files[f"{FOLDER}/{workflow}.md"]) if kind == fence]
        return "\n".join(found[1:] if fence == "bash" else found) + "\n"


def guided(path: Path, prefix: str = "NULLSPACE") -> Guided:
    """The guides of an Arazzo document."""
    document = load(path)
    source = next(each for each in document.sources.values() if isinstance(each, OpenApi))
    sampler = Sampler(source.api, source.conformance)
    environment = Environment(prefix)
    context = Context(
        api=source.api,
        sampler=sampler,
        environment=environment,
        write_snippets=lambda _: {},
        workflows=document,
    )
    renderer = Renderer()
    files = {file.path: _text(file, renderer) for file in guide_files(context, document, renderer)}
    spec = load_spec(Path(source.spec.root.document))
    api, _ = parse(spec)
    return Guided(document, environment, Contract(spec, api, Sampler(api, Conformance(spec)), idle=0.5), files)


def _text(file: File, renderer: Renderer) -> str:
    return renderer.render(file.template, file.view) if file.template else file.text


@dataclass
class Scene:
    """One run of a guide: what each request is answered, what came in, and the values that it had to come from.

    `answers` makes another reply of the contract's own to the request of that number. `order` are the steps that are
    to be made, where they are not those of the guide. `around` are more variables of the environment.
    """

    guided: Guided
    guide: Guide
    answers: Mapping[int, Callable[[Reply], Reply]] = field(default_factory=dict)
    given: Mapping[str, Json] = field(default_factory=dict)
    order: Sequence[Step] = ()
    around: Mapping[str, str] = field(default_factory=dict)
    replies: list[Reply] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)

    def run(self, text: str, language: str, runner: Runner, folder: Path) -> Run:
        """Carries the script out."""
        script = folder / f"guide.{ {each.name: each.extension for each in LANGUAGES}[language] }"
        script.write_bytes(text.encode())
        with Listener(self.respond) as listener:
            job = Job(script, {**self.around, **self.variables(listener.origin)}, self.sent_files)
            done = execute(job, runner)
            self.received = list(listener.received)
        return done

    def respond(self, incoming: Incoming) -> Reply:
        """The contract's answer, which meets what the step asks of it."""
        number = len(self.replies)
        reply = self.guided.contract.respond(incoming)
        steps = self.order or self.guide.steps
        if number < len(steps) and isinstance(reply, Answer):
            reply = _willing(reply, steps[number], self.guide)
        if number in self.answers:
            reply = self.answers[number](reply)
        self.replies.append(reply)
        return reply

    @property
    def inputs(self) -> dict[str, Json]:
        """The values of the inputs, by variable."""
        found: dict[str, Json] = {}
        for each in self.guide.inputs:
            value = each.example if isinstance(each.default, Absent) else each.default
            assert not isinstance(value, Absent)
            found[each.ref.name] = self.given.get(each.name, value)
        return found

    @property
    def sent_files(self) -> dict[str, bytes]:
        """The files that the reader has."""
        names = [each.ref.name for each in self.guide.inputs if each.ref.kind == "file"]
        return {str(self.inputs[name]): CONTENT for name in names}

    def variables(self, origin: str) -> dict[str, str]:
        """The environment that a script sees."""
        source = next(each for each in self.guided.document.sources.values() if isinstance(each, OpenApi))
        told = {
            name: "it's a $secret"
            for scheme in variables(source.api, self.guided.environment).values()
            for name in scheme
        }
        told |= {ref.name: origin + re.sub(r"https?://[^/]*", "", url) for ref, url in self.guide.variables if url}
        for each in self.guide.inputs:
            if isinstance(each.default, Absent) or each.name in self.given:
                value = self.inputs[each.ref.name]
                told[each.ref.name] = str(value) if each.ref.kind in ("text", "file") else json_text(value)
        return told

    def values(self, steps: Iterable[Step]) -> dict[str, Json]:
        """The values of all outputs, as the answers gave them."""
        found = self.inputs
        for step, reply in zip(steps, self.replies, strict=False):
            if not isinstance(reply, Answer):
                continue
            body = _json(reply)
            headers = {each.ref.name: each.name.lower() for each in step.headers}
            sent = {name.lower(): value for name, value in reply.headers}
            for output in step.outputs:
                name = output.ref.name
                if name in headers:
                    found[name] = sent.get(headers[name])
                elif step.call.response == "text":
                    found[name] = reply.body.decode().rstrip("\n")
                else:
                    found[name] = walked(body, output.ref.path)
        return found

    def faults(self, steps: list[Step]) -> list[str]:
        """What did not arrive as it should, where these steps were to be made."""
        values = self.values(steps)
        environment = self.variables("http://127.0.0.1")
        files = self.sent_files | {
            step.call.output: b"".join(reply.chunks or (reply.body,))
            for step, reply in zip(steps, self.replies, strict=False)
            if step.call.output and isinstance(reply, Answer)
        }
        found = [] if len(self.received) == len(steps) else [f"{len(self.received)} requests, not {len(steps)}"]
        for step, received in zip(steps, self.received, strict=False):
            request = expected(step, values)
            told = differences(request, received, environment, files)
            found += [f"{step.id}: {fault}" for fault in told]
            if received.operation_id != step.operation.id:
                found.append(f"{step.id}: reached {received.operation_id}, which answered {received.status}")
        return found


def _json(reply: Answer) -> Json:
    try:
        value: Json = json.loads(reply.body)
    except ValueError:
        return None
    return value


def _willing(reply: Answer, step: Step, guide: Guide) -> Answer:
    """The answer with what the step, and those that depend on it, want it to say."""
    body = _json(reply)
    if not isinstance(body, dict):
        return reply
    tests = [check.test for check in step.checks]
    tests += [guard.test for each in guide.steps for guard in each.guards if guard.holder == step.holder]
    for test in tests:
        for path, value in _wishes(test):
            _put(body, path, value)
    return replace(reply, body=json.dumps(body).encode(), chunks=None)


def _wishes(test: Test) -> Iterable[tuple[tuple[Key, ...], Json]]:
    match test:
        case Compare(Ref(path=path), "==", Fixed(value)):
            yield path, value
        case Compare(Ref(path=path), "!=", Fixed(bool() as value)):
            yield path, not value
        case All(tests):
            for each in tests:
                yield from _wishes(each)
        case _:
            return


def _put(body: Json, path: tuple[Key, ...], value: Json) -> None:
    for key in path[:-1]:
        body = walked(body, (key,))
    if isinstance(body, dict) and path:
        body[str(path[-1].name)] = value


def failing(
    status: int = 500, body: bytes = b'{"error": {"code": "internal", "message": "it broke"}}'
) -> Callable[[Reply], Answer]:
    """Makes an answer one of failure."""

    def fail(reply: Reply) -> Answer:
        headers = (("Content-Type", "application/json"),)
        return Answer(status=status, headers=headers, body=body, operation_id=reply.operation_id)

    return fail


def runners() -> dict[str, Runner]:
    """A runner for each language."""
    return {each.name: runner_of(each.name) for each in LANGUAGES}
