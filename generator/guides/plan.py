"""A workflow to the plan of its guide: inputs, steps in order, and what is to be cleaned up; the rest is refused."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.guides import cleanup
from generator.guides.bindings import Bindings
from generator.guides.calls import call_of
from generator.guides.inputs import inputs_of
from generator.guides.model import Guard, Guide, Input, Step, Undo
from generator.guides.naming import Names, Words, plain_words
from generator.guides.refusals import Refused, refused
from generator.guides.steps import Planner
from generator.ir import Operation
from generator.lang.chain.model import Ref, refs_of
from generator.names import screaming
from generator.problems import SpecError
from generator.request import Environment
from generator.request.credentials import credentials
from generator.request.environment import base_url
from generator.workflows import model
from generator.workflows.expressions import StepOutput
from generator.workflows.flow import flow_of
from generator.workflows.model import End, OperationCall, Workflow
from generator.workflows.scope import uses
from generator.workflows.sources import Document, OpenApi


def plan(document: Document, workflow: Workflow, environment: Environment) -> Guide:
    """The guide of a workflow of a document without errors.

    `environment` names the variables of the first OpenAPI document that the workflows call; those of any other begin
    with its name.

    Raises:
        SpecError: it asks for what no guide can do; the problem is the first such thing.
    """
    try:
        return _Plan(document, _reached(workflow), environment).guide()
    except Refused as refusal:
        raise SpecError([refusal.problem]) from None


@dataclass
class _Plan:
    """One guide in the making."""

    document: Document
    workflow: Workflow
    environment: Environment
    names: Names = field(default_factory=Names)
    shell: Names = field(default_factory=Names)
    variables: dict[str, Ref] = field(default_factory=dict)
    sent: set[str] = field(default_factory=set)

    def guide(self) -> Guide:
        """The whole of it."""
        calls = [self._call(step) for step in self.workflow.steps]
        for source, operation in calls:
            self._claim(source, operation)
        bindings = Bindings(self.document, self.workflow, flow_of(self.workflow), self.names, self.shell, {})
        bindings.words = self._words()
        inputs = self._inputs(bindings)
        steps, guards = self._steps(bindings, calls)
        undone = cleanup.undone(self.workflow, steps)
        kept = len(steps) - undone
        guarded = [replace(step, guards=held) for step, held in zip(steps[:kept], guards, strict=False)]
        judged = frozenset(step.holder for step in steps if step.judged)
        undos = [Undo(step, _made(step, judged)) for step in steps[kept:]]
        undos += self._left_behind(bindings, undone, judged)
        return Guide(
            id=self.workflow.id,
            title=self.workflow.title,
            description=self.workflow.description,
            variables=tuple((ref, self._default(ref)) for name, ref in self.variables.items() if name in self.sent),
            inputs=inputs,
            steps=(*guarded, *steps[kept:]),
            undone=undone,
            undos=tuple(undos),
            before=tuple(each.workflow for each in self.workflow.depends_on),
        )

    def _words(self) -> dict[str, Words]:
        """What each step is called; what belongs to its call is named after it."""
        names = Names()
        found = {step.id: names.claim(plain_words(step.id)) for step in self.workflow.steps}
        for words in found.values():
            for role in ("response", "query", "form", "socket"):
                self.names.claim((*words, role))
            self.shell.claim((*words, "status"))
        return found

    def _inputs(self, bindings: Bindings) -> tuple[Input, ...]:
        found = tuple(inputs_of(self.document, self.workflow, self.environment.prefix, self.names, self.shell))
        bindings.inputs = {each.name: each.ref for each in found}
        bindings.saved |= {str(each.example) for each in found if each.ref.kind == "file"}
        return found

    def _steps(
        self, bindings: Bindings, calls: list[tuple[OpenApi, Operation]]
    ) -> tuple[list[Step], list[tuple[Guard, ...]]]:
        """The steps, and what must hold for each of them to be made."""
        steps: list[Step] = []
        guards: list[tuple[Guard, ...]] = []
        held: tuple[Guard, ...] = ()
        for written, (source, operation) in zip(self.workflow.steps, calls, strict=True):
            step, more = self._planner(bindings, source).step(source, written, operation)
            steps.append(step)
            guards.append(held)
            held = (*held, *more)
        return steps, guards

    def _planner(self, bindings: Bindings, source: OpenApi) -> Planner:
        used = frozenset(
            (use.expression.step, use.expression.name)
            for use in uses(self.document)
            if use.scope.workflow.id == self.workflow.id
            and use.scope.phase != "end"
            and isinstance(use.expression, StepOutput)
        )
        return Planner(bindings, self.names, self._environment(source), self._variable, used)

    def _left_behind(self, bindings: Bindings, undone: int, judged: frozenset[Words]) -> list[Undo]:
        found: list[Undo] = []
        known = {step.id: step for step in self.workflow.steps}
        for written in cleanup.left_behind(self.workflow, undone):
            source, operation = self._call(known[written.id])
            at = self.workflow.steps.index(known[written.id])
            same = replace(bindings, workflow=replace(self.workflow, steps=_with(self.workflow, at, written)))
            sent = self._planner(same, source).sent(source, written, operation)
            step = Step(
                id=written.id,
                description=written.description,
                operation=operation,
                sent=sent,
                call=call_of(sent, self._variable),
                response=(*bindings.words[written.id], "response"),
            )
            found.append(Undo(step, _made(step, judged), on_failure=True))
        return found

    def _call(self, step: model.Step) -> tuple[OpenApi, Operation]:
        call = step.call
        source = self.document.source(call.source) if isinstance(call, OperationCall) else None
        if not isinstance(call, OperationCall) or source is None:
            message = f"a guide can't run another workflow as its step {step.id!r}"
            raise refused(self.document.spec, step.at, message, "Write that workflow's steps here.")
        return source, call.operation

    def _environment(self, source: OpenApi) -> Environment:
        """How the variables of a source are named."""
        own = [each.name for each in self.document.meaning.sources if self.document.source(each.name) is not None]
        name = next(name for name in own if self.document.source(name) is source)
        return self.environment if name == own[0] else Environment(screaming(name) or "OTHER")

    def _claim(self, source: OpenApi, operation: Operation) -> None:
        """Knows the variables of base URL and credentials before any other is named."""
        environment = self._environment(source)
        self._named(base_url(source.api, operation, environment)[0])
        keys = credentials(source.api, operation, environment)
        for name in (*(each.variable for each in (*keys.headers, *keys.query, *keys.cookies)), *(keys.basic or ())):
            self._named(name)

    def _variable(self, name: str) -> Ref:
        """The value of an environment variable that a call sends."""
        self.sent.add(name)
        return self._named(name)

    def _named(self, name: str) -> Ref:
        """The value of an environment variable that the contract asks for."""
        if name not in self.variables:
            told = tuple(name.lower().removeprefix(f"{self.environment.prefix.lower()}_").split("_"))
            words = plain_words("-".join(told))
            self.shell.claim(tuple(name.lower().split("_")))
            self.variables[name] = Ref(name, self.names.claim(words, plain_words(name)), tame=True)
        return self.variables[name]

    def _default(self, variable: Ref) -> str:
        """The base URL that a variable has by default; empty for a credential."""
        for step in self.workflow.steps:
            source, operation = self._call(step)
            name, url = base_url(source.api, operation, self._environment(source))
            if name == variable.name:
                return url
        return ""


def _reached(workflow: Workflow) -> Workflow:
    """The workflow up to a step that always ends it."""
    for number, step in enumerate(workflow.steps):
        if step.on_success and isinstance(step.on_success[0], End) and not step.on_success[0].criteria:
            return replace(workflow, steps=workflow.steps[: number + 1])
    return workflow


def _made(step: Step, judged: frozenset[Words]) -> tuple[Ref, ...]:
    """The values that a step sends and that earlier answers gave; those of `judged` steps may be of a bad answer."""
    found = dict.fromkeys(ref for data in step.sent.data for ref in refs_of(data))
    return tuple(
        replace(ref, path=tuple(replace(key, sure=False) for key in ref.path), whole=False)
        if ref.holder in judged
        else ref
        for ref in found
        if ref.path or not ref.whole
    )


def _with(workflow: Workflow, at: int, step: model.Step) -> tuple[model.Step, ...]:
    return (*workflow.steps[:at], step, *workflow.steps[at + 1 :])
