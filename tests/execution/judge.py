"""What went wrong when a snippet was executed: the request that arrived, and everything beside it."""

import json

from generator.request.model import Request
from generator.server.compare import differences
from generator.server.listener import Listener
from generator.snippets import SPEAKING
from tests.execution.echo import DOWNLOAD, EVENTS, echo
from tests.execution.hostile import Case
from tests.execution.run import Run, environment_of, files_of, run


def faults_of(case: Case, language: str, text: str) -> list[str]:
    """Executes a snippet of a hostile case against a listener that accepts anything; empty when all is well."""
    with echo(case.request.response) as listener:
        done, found = execute(case, language, text, listener)
    return found + _output_faults(case.request, done)


def execute(case: Case, language: str, text: str, listener: Listener) -> tuple[Run, list[str]]:
    """Runs a snippet against a listener that serves nothing else, and compares what arrived with the Request."""
    request = case.request
    environment = environment_of(request, listener.origin, case.variables)
    files = files_of(request, case.files)
    done = run(text, language, environment, files)
    found = []
    if done.code:
        found.append(f"exit code {done.code}: {done.stderr.decode(errors='replace')[-600:]}")
    expected = {request.output} if request.response == "file" else set()
    if set(done.made) != expected:
        found.append(f"files: expected {sorted(expected)!r}, the folder holds {sorted(done.made)!r}")
    if len(listener.received) != 1:
        found.append(f"{len(listener.received)} requests arrived instead of one")
    for received in listener.received[:1]:
        found += differences(request, received, environment, files)
        if received.status >= 400:
            found.append(f"the server answered {received.status}")
        said = [_meant(message) for message in received.said]
        if request.opening is not None and language in SPEAKING and said != [_meant(request.opening.data)]:
            found.append(f"it said {said!r}")
    return done, found


def _meant(message: str | bytes) -> object:
    """The value of a message of JSON."""
    if isinstance(message, str) and message[:1] in {"{", "["}:
        return json.loads(message, parse_float=str)
    return message


def _output_faults(request: Request, done: Run) -> list[str]:
    """Whether what the listener answered came out where the reader looks for it."""
    match request.response:
        case "file":
            wrong = done.made.get(request.output) != DOWNLOAD
            return [f"the download is not what was sent: {len(done.made.get(request.output, b''))} bytes"] * wrong
        case "none":
            return []
        case "events" | "lines":
            missing = [word for word in EVENTS if word.encode() not in done.stdout]
            return [f"stdout lacks {missing!r}: {done.stdout[:300]!r}"] if missing else []
        case _:
            lacks = b"answer" not in done.stdout or b"yes" not in done.stdout
            return [f"stdout lacks the answer: {done.stdout[:300]!r}"] * lacks
