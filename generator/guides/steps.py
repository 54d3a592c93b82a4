"""One step of a workflow as a step of its guide: what it sends, what it asks of the answer, what it keeps of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.guides.bindings import Bindings, Held
from generator.guides.calls import Variable, call_of
from generator.guides.criteria import (
    Criteria,
    is_of_status,
    means_success,
    mentions_status,
    speaks_of_failures,
    words_of,
)
from generator.guides.model import Check, Guard, Header, Output, Retry, Sent, Step, Stop
from generator.guides.naming import Names, body_name, holders, plain_words
from generator.guides.sending import sent_of
from generator.guides.shapes import kind_of
from generator.ir import NOWHERE, Location, Operation
from generator.lang.chain.model import Any, Compare, Fixed, Ok, Ref, Status, Test, negated, refs_of
from generator.names import slug
from generator.request import Environment
from generator.request.model import ResponseMode
from generator.request.response import Reading, reading
from generator.source.pointer import join
from generator.workflows import model
from generator.workflows.conditions import operands
from generator.workflows.expressions import MessagePart, StatusCode
from generator.workflows.scope import Scope, Shape
from generator.workflows.sources import OpenApi


@dataclass(frozen=True, slots=True)
class Planner:
    """What the steps of one guide share. `used` are the outputs that later steps ask for, by step and name."""

    bindings: Bindings
    names: Names
    environment: Environment
    variable: Variable
    used: frozenset[tuple[str, str]]

    def step(self, source: OpenApi, step: model.Step, operation: Operation) -> tuple[Step, tuple[Guard, ...]]:
        """The step of the guide, and what must hold for those behind it. Raises Refused."""
        sent = self.sent(source, step, operation)
        call = call_of(sent, self.variable)
        answer = self._saved(step, reading(source.api, operation))
        call = replace(call, output=answer.output)
        held = self._held(step, operation, answer)
        judged = answer.mode != "websocket" and self._is_judged(source, step, operation)
        if held.streams and (judged or any(isinstance(each, model.Retry) for each in step.on_failure)):
            raise self.bindings.refuse(step.at, "a guide shows a stream as it comes, and can't begin it again")
        criteria = Criteria(self.bindings, held, lenient=judged)
        checks = tuple(self._checks(step, operation, criteria, answer.mode, judged=judged))
        failures = tuple(self._failures(source, step, criteria, held, judged=judged))
        outputs = tuple(self._outputs(step, held))
        guards = tuple(self._guards(step, Criteria(self.bindings, held, lenient=False), held))
        asked = [ref for each in checks for ref in refs_of(each.test)]
        asked += [ref for each in failures if each.when is not None for ref in refs_of(each.when)]
        asked += [*(each.ref for each in outputs), *(ref for each in guards for ref in refs_of(each.test))]
        planned = Step(
            id=step.id,
            description=step.description or operation.summary,
            operation=operation,
            sent=sent,
            call=call,
            needs=tuple(self._needs(step.id, sent)),
            holder=held.holder if any(ref.holder == held.holder for ref in asked) else (),
            response=(*self.bindings.words[step.id], "response"),
            headers=tuple(Header(name, ref) for name, ref in held.headers.items()),
            judged=judged,
            checks=checks,
            failures=failures,
            outputs=outputs,
        )
        return planned, guards

    def sent(self, source: OpenApi, step: model.Step, operation: Operation) -> Sent:
        """What a step sends. Raises Refused."""
        return sent_of(self.bindings, self.environment, source, step, operation)

    def _saved(self, step: model.Step, answer: Reading) -> Reading:
        """How the answer is read; a file goes to one that the reader does not send and that no other step has saved."""
        if answer.mode != "file":
            return answer
        name = answer.output
        if name in self.bindings.saved:
            _, dot, extension = name.partition(".")
            name = f"{slug(step.id)}{dot}{extension}"
        self.bindings.saved.add(name)
        return replace(answer, output=name)

    def _held(self, step: model.Step, operation: Operation, answer: Reading) -> Held:
        """How the answer is held; its name is taken whether it will be needed or not."""
        makes = operation.method == "POST" and any(each.status in ("201", "202") for each in operation.responses)
        holder = self.names.claim(*holders(self.bindings.words[step.id], makes=makes))
        self.bindings.variables.claim(tuple(body_name(holder).lower().split("_")))
        self.bindings.variables.claim(holder)
        self.bindings.steps[holder] = step.id
        return Held(
            holder,
            is_text=answer.mode == "text",
            file=answer.output if answer.mode == "file" else "",
            streams=answer.mode in ("events", "lines", "websocket"),
        )

    def _is_judged(self, source: OpenApi, step: model.Step, operation: Operation) -> bool:
        if not means_success(operation, step.success_criteria):
            return True
        others = [each for each in step.success_criteria if not is_of_status(each)]
        if any(isinstance(each, model.Simple) and _asks_for_status(each) for each in others):
            return True
        return any(
            speaks_of_failures(source.api, operation, action.criteria)
            for action in step.on_failure
            if isinstance(action, model.Retry)
        )

    def _checks(
        self, step: model.Step, operation: Operation, criteria: Criteria, mode: ResponseMode, *, judged: bool
    ) -> Iterator[Check]:
        scope = self.bindings.scope(step, "criteria")
        told = [each for each in step.success_criteria if is_of_status(each)]
        if judged and means_success(operation, told):
            yield Check(Compare(Status(), "<", Fixed(400)) if mode == "redirect" else Ok(), "a status of success")
            told = []
        for criterion in step.success_criteria:
            if not is_of_status(criterion) or (judged and criterion in told):
                yield Check(criteria.test(criterion, scope), words_of(criterion))

    def _wait(self, source: OpenApi, scope: Scope, held: Held) -> Ref | None:
        """The header in which a bad answer says how many seconds to wait (RFC 9110, 10.2.3), where it does."""
        for response in scope.operation.responses if scope.operation is not None else ():
            for header in response.headers:
                is_number = kind_of(Shape(source.api.schemas, (header.schema,))) in ("integer", "number")
                if header.name.lower() == "retry-after" and is_number and not response.status.startswith("2"):
                    part = MessagePart("response", "header", header.name)
                    found = self.bindings.answered(part, scope, held, NOWHERE)
                    return replace(found, kind="number") if isinstance(found, Ref) else None
        return None

    def _failures(
        self, source: OpenApi, step: model.Step, criteria: Criteria, held: Held, *, judged: bool
    ) -> Iterator[Retry | Stop]:
        """What is done about failure, as far as anything is tried again; what ends the workflow is failure anyway."""
        scope = self.bindings.scope(step, "failure" if judged else "criteria")
        retries = [each for each in step.on_failure if isinstance(each, model.Retry)]
        for action in step.on_failure:
            match action:
                case model.Goto():
                    message = "a guide can't go on elsewhere when a step fails"
                    raise self.bindings.refuse(action.at, message)
                case model.Retry(target=target) if target is not None:
                    raise self.bindings.refuse(action.at, "a guide can't run something else before it tries again")
                case model.Retry():
                    words = self.bindings.words[step.id]
                    own = (*words, *plain_words(action.name), "retries")
                    options = (own,) if len(retries) > 1 else (("retries",), (*words, "retries"), own)
                    counter = self.names.claim(*options)
                    told = self._wait(source, scope, held) if judged else None
                    yield Retry(counter, action.after, action.limit, criteria.all(action.criteria, scope), told)
                case model.End():
                    when = criteria.all(action.criteria, scope)
                    if when is None:
                        return
                    if retries and retries[-1] in step.on_failure[step.on_failure.index(action) :]:
                        yield Stop(when)

    def _outputs(self, step: model.Step, held: Held) -> Iterator[Output]:
        scope = self.bindings.scope(step, "outputs")
        text = ""
        for name, expression in step.outputs:
            at = Location(step.at.document, join(join(step.at.pointer, "outputs"), name))
            found = self.bindings.answered(expression, scope, held, at)
            if found is None:
                continue
            if isinstance(found, Ref) and (found.holder == held.holder or found in held.headers.values()):
                used = (step.id, name) in self.used
                if used and found not in held.headers.values():
                    text = text or self.bindings.variable(plain_words(name), self.bindings.words[step.id])
                    found = replace(found, name=text)
                    text = text if held.is_text else ""
                yield Output(found, used)
            self.bindings.outputs[step.id, name] = found

    def _guards(self, step: model.Step, criteria: Criteria, held: Held) -> Iterator[Guard]:
        """What must hold for the steps behind this one: no action of success that ends the workflow is taken."""
        scope = self.bindings.scope(step, "success")
        number = self.bindings.workflow.steps.index(step)
        following = self.bindings.workflow.steps[number + 1 : number + 2]
        goes_on: list[Test] = []
        for action in step.on_success:
            if any(mentions_status(each) for each in action.criteria):
                raise self.bindings.refuse(action.at, "a guide can't choose by the status what to do after success")
            when = criteria.all(action.criteria, scope)
            if isinstance(action, model.Goto):
                if action.target not in [model.StepTarget(each.id) for each in following]:
                    message = "a guide goes from step to step in the order they are written, and can't go elsewhere"
                    raise self.bindings.refuse(action.at, message)
                if when is None:
                    return
                goes_on.append(when)
            elif when is not None or goes_on:
                yield Guard(_any([*goes_on, *([negated(when)] if when is not None else [])]), held.holder)

    def _needs(self, step: str, sent: Sent) -> Iterator[tuple[Ref, str]]:
        """The values without which the step can't be made, and that may be missing."""
        inputs = {each.holder for each in self.bindings.inputs.values()}
        for ref in dict.fromkeys(ref for data in sent.data for ref in refs_of(data)):
            if not ref.sure and ref.holder not in inputs:
                yield ref, f"{self.bindings.steps.get(ref.holder, step)} gave no {_last(ref)}"


def _last(ref: Ref) -> str:
    return str(ref.path[-1].name) if ref.path else " ".join(ref.holder)


def _any(tests: list[Test]) -> Test:
    return tests[0] if len(tests) == 1 else Any(tuple(tests))


def _asks_for_status(criterion: model.Simple) -> bool:
    return any(isinstance(each, StatusCode) for each in operands(criterion.condition))
